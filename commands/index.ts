import { archive } from './archive.ts';
import { ask } from './ask.ts';
import { daily } from './daily.ts';
import { event } from './event.ts';
import { help } from './help.ts';
import type { MessageCommand } from './message-command.ts';
import { onThisDay } from './onthisday.ts';
import type { AnyCommand } from './server-command.ts';
import { timeline } from './timeline.ts';
import { whatWasHappening } from './what-was-happening.ts';

/** Everything a person can do: the only lists of commands. Typed ones … */
export const commands: readonly AnyCommand[] = [ask, timeline, onThisDay, event, daily, archive, help];

/** … and those used on a message. */
export const messageCommands: readonly MessageCommand[] = [whatWasHappening];
