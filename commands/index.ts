import { archive } from './archive.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { event } from './event.ts';
import { help } from './help.ts';
import { onThisDay } from './onthisday.ts';
import { timeline } from './timeline.ts';

/** Everything a person can do: the only list of commands. */
export const commands: readonly Command[] = [ask, timeline, onThisDay, event, archive, help];
