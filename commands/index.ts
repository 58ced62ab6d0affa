import { archive } from './archive.ts';
import { ask } from './ask.ts';
import { daily } from './daily.ts';
import { event } from './event.ts';
import { help } from './help.ts';
import { onThisDay } from './onthisday.ts';
import type { AnyCommand } from './server-command.ts';
import { timeline } from './timeline.ts';

/** Everything a person can do: the only list of commands. */
export const commands: readonly AnyCommand[] = [ask, timeline, onThisDay, event, daily, archive, help];
