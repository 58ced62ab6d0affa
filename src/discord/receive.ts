import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { Command } from '../../commands/command.ts';
import type { Annalist, Asking } from '../annalist.ts';
import type { Answer, Choice, Notice } from '../answer/answer.ts';
import type { Log } from '../log.ts';
import { acknowledge } from './acknowledge.ts';
import { completion } from './completion.ts';
import type { Press } from './custom-id/press.ts';
import type { Desk } from './desk.ts';
import { apology, NOT_YOURS, UNKNOWN_HERE } from './notices.ts';
import { type Deed, type PressDeed, readInteraction } from './read-interaction.ts';
import type { Reader } from './render/reader.ts';
import { renderReply } from './render/render-reply.ts';
import { respond, type Way } from './respond.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** What answering takes. The annalist is asked for each time: a changed archive brings a new one. */
export interface House {
  readonly annalist: () => Annalist;
  readonly commands: readonly Command[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Answers one interaction through its desk: the one place where what a person did meets who answers it. */
export async function receive(interaction: APIInteraction, desk: Desk, house: House): Promise<void> {
  const number = numberOf(interaction);
  const log = house.log.child({ interaction: number });
  const asking = { today: Math.floor(house.now() / MILLISECONDS_A_DAY), locale: localeOf(interaction) };
  const deed = readInteraction(interaction);
  if (deed === null) return log.warn({ type: interaction.type }, 'an interaction of a kind that nothing answers');
  if (deed.kind === 'typing') return complete(deed, { desk, house, asking, log });
  if (deed.kind === 'press' && deed.press?.kind === 'remove' && deed.isOwn) return remove(desk, log);
  const way = wayOf(deed);
  const reader = { ...readerOf(deed, way), locale: asking.locale };
  await respond({
    desk,
    way,
    log,
    work: async () => {
      const reply = await replyTo(deed, house, asking);
      return renderReply(reply, { ...reader, credit: house.annalist().archive.credit });
    },
    apology: renderReply(apology(number), { ...reader, credit: null, seenBy: 'asker' }),
  });
}

function readerOf(deed: Answered, way: Way): Pick<Reader, 'seenBy' | 'home'> {
  const isPress = deed.kind === 'press';
  const isHidden = way === 'private' || (way === 'in place' && isPress && deed.isPrivate);
  return { seenBy: isHidden ? 'asker' : 'all', home: isPress ? deed.home : null };
}

/** What gets a message for an answer. */
type Answered = Exclude<Deed, { kind: 'typing' }>;

/** A presser who was not the asker gets a private copy; the post stays as it was. */
function wayOf(deed: Answered): Way {
  if (deed.kind === 'command') return deed.isPrivate ? 'private' : 'public';
  if (deed.press?.kind === 'share') return 'public';
  return deed.isOwn && isPerformed(deed.press) ? 'in place' : 'private';
}

function isPerformed(press: Press | null): press is Exclude<Press, { kind: 'remove' | 'menu' }> {
  return press !== null && press.kind !== 'remove' && press.kind !== 'menu';
}

async function replyTo(deed: Answered, { annalist, commands }: House, asking: Asking): Promise<Answer | Notice> {
  if (deed.kind === 'press') return replyToPress(deed, annalist(), asking);
  const command = commands.find(({ declaration }) => declaration.name === deed.name);
  return command ? command.answer(deed.options, asking, annalist()) : UNKNOWN_HERE;
}

function replyToPress({ press, isOwn }: PressDeed, annalist: Annalist, asking: Asking): Answer | Notice {
  if (isPerformed(press)) return annalist.perform(press.action, asking);
  return press?.kind === 'remove' && !isOwn ? NOT_YOURS : UNKNOWN_HERE;
}

/** Without choices where something failed: what was typed can still be sent as it is. */
async function complete(
  { name, option, typed }: Extract<Deed, { kind: 'typing' }>,
  { desk, house, asking, log }: { desk: Desk; house: House; asking: Asking; log: Log },
): Promise<void> {
  let choices: readonly Choice[] = [];
  try {
    const command = house.commands.find(({ declaration }) => declaration.name === name);
    choices = command?.complete?.(option, typed, asking, house.annalist()) ?? [];
  } catch (error) {
    log.error({ err: error }, 'no choices could be made');
  }
  await quietly(() => acknowledge(desk, completion(choices), log), log);
}

/** Deletes the asker's own reply: acknowledged first, since only then does the interaction open the message. */
function remove(desk: Desk, log: Log): Promise<void> {
  return quietly(async () => {
    await acknowledge(desk, { type: InteractionResponseType.DeferredMessageUpdate }, log);
    await desk.remove();
  }, log);
}

async function quietly(send: () => Promise<void>, log: Log): Promise<void> {
  try {
    await send();
  } catch (error) {
    log.error({ err: error }, 'an interaction could not be answered');
  }
}

/** The interaction's own number, shorter: the same in the log and in the sentence that a person reads. */
function numberOf({ id }: APIInteraction): string {
  return BigInt(id).toString(36);
}

function localeOf(interaction: APIInteraction): string {
  return 'locale' in interaction && interaction.locale ? interaction.locale : 'en-US';
}
