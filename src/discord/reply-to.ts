import type { Options } from '../../commands/command.ts';
import type { MessageCommand } from '../../commands/message-command.ts';
import {
  type AnyCommand,
  type Caller,
  isServerCommand,
  type Preview,
  type ServerCommand,
} from '../../commands/server-command.ts';
import type { Annalist, Asking } from '../annalist.ts';
import type { Answer, Choice, Notice } from '../answer/answer.ts';
import type { DailyDesk } from '../daily/daily-desk.ts';
import { refusal } from './notices.ts';
import type { Deed, MessageRead, PressDeed } from './read-interaction.ts';
import { type Answered, isPerformed } from './way-of.ts';

/** Who answers. The annalist is asked for each time: a changed archive brings a new one. */
export interface Answering {
  readonly annalist: () => Annalist;
  readonly commands: readonly AnyCommand[];
  /** Those used on a message; none where absent. */
  readonly messageCommands?: readonly MessageCommand[];
  /** What server commands reach; null where nothing is kept. */
  readonly daily: DailyDesk | null;
}

/** Who asks; `caller`: as one who manages the server, null where they do not. */
export interface Who {
  readonly asking: Asking;
  readonly caller: Caller | null;
}

/** What is said to a command or a press. */
export async function replyTo(deed: Answered, by: Answering, who: Who): Promise<Answer | Notice | Preview> {
  if (deed.kind === 'press') return replyToPress(deed, by, who);
  if (deed.on) return replyToMessage(deed.name, deed.on, by, who);
  const command = by.commands.find(({ declaration }) => declaration.name === deed.name);
  if (!command) return refusal('unknownHere', who.asking.locale);
  if (isServerCommand(command)) return manage(command, deed.options, { by, who });
  return command.answer(deed.options, who.asking, by.annalist());
}

/** A message is read as it was meant on the day on which it was written. */
function replyToMessage(
  name: string,
  { text, day }: MessageRead,
  { annalist, messageCommands = [] }: Answering,
  { asking }: Who,
): Answer | Notice {
  const command = messageCommands.find(({ declaration }) => declaration.name === name);
  if (!command) return refusal('unknownHere', asking.locale);
  return command.answerTo(text, { ...asking, today: day ?? asking.today }, annalist());
}

/** Choices for the option that is being typed. */
export async function choicesFor(
  { name, option, typed }: Extract<Deed, { kind: 'typing' }>,
  { annalist, commands, daily }: Answering,
  { asking, caller }: Who,
): Promise<readonly Choice[]> {
  const command = commands.find(({ declaration }) => declaration.name === name);
  if (!command) return [];
  if (!isServerCommand(command)) return command.complete?.(option, typed, asking, annalist()) ?? [];
  return caller && daily ? command.suggest(option, typed, caller, daily) : [];
}

async function replyToPress({ press, isOwn }: PressDeed, by: Answering, who: Who): Promise<Answer | Notice | Preview> {
  if (press?.kind === 'manage') {
    const command = by.commands.find(isServerCommand);
    const subject = press.subject === '' ? {} : { post: press.subject };
    if (command) return manage(command, { subcommand: press.subcommand, ...subject }, { by, who });
  }
  if (isPerformed(press)) return by.annalist().perform(press.action, who.asking);
  return refusal(press?.kind === 'remove' && !isOwn ? 'notYours' : 'unknownHere', who.asking.locale);
}

async function manage(
  command: ServerCommand,
  options: Options,
  { by, who }: { by: Answering; who: Who },
): Promise<Answer | Notice | Preview> {
  if (!who.caller) return refusal('notManager', who.asking.locale);
  return by.daily ? command.manage(options, who.caller, by.daily) : refusal('noDaily', who.asking.locale);
}
