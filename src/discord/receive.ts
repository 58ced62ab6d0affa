import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { Choice } from '../answer/answer.ts';
import type { Letter } from '../daily/post-office.ts';
import type { Log } from '../log.ts';
import { acknowledge } from './acknowledge.ts';
import { completion } from './completion.ts';
import type { Desk } from './desk.ts';
import { apology } from './notices.ts';
import { readCaller } from './read-caller.ts';
import { type Deed, readInteraction } from './read-interaction.ts';
import type { Reader } from './render/reader.ts';
import { renderPost } from './render/render-post.ts';
import { type MessageBody, renderReply } from './render/render-reply.ts';
import { type Answering, choicesFor, replyTo, type Who } from './reply-to.ts';
import { respond, type Way } from './respond.ts';
import { type Answered, wayOf } from './way-of.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** What answering takes. */
export interface House extends Answering {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Answers one interaction through its desk: the one place where what a person did meets who answers it. */
export async function receive(interaction: APIInteraction, desk: Desk, house: House): Promise<void> {
  const number = numberOf(interaction);
  const log = house.log.child({ interaction: number });
  const asking = { today: Math.floor(house.now() / MILLISECONDS_A_DAY), locale: localeOf(interaction) };
  const caller = readCaller(interaction, asking, house.now());
  const deed = readInteraction(interaction);
  if (deed === null) return log.warn({ type: interaction.type }, 'an interaction of a kind that nothing answers');
  if (deed.kind === 'typing') return complete(deed, { desk, house, asking, caller, log });
  if (deed.kind === 'press' && deed.press?.kind === 'remove' && deed.isOwn) return remove(desk, log);
  const way = wayOf(deed, house.commands);
  const reader = { ...readerOf(deed, way), locale: asking.locale };
  await respond({
    desk,
    way,
    log,
    work: async () => {
      const reply = await replyTo(deed, house, { asking, caller });
      if (reply.kind === 'preview') return previewOf(reply.letter);
      const body = renderReply(reply, { ...reader, credit: house.annalist().archive.credit });
      // What is pressed on may have a line above its embeds, which belongs to what was there before.
      return way === 'in place' ? { content: '', ...body } : body;
    },
    apology: renderReply(apology(number, asking.locale), { ...reader, credit: null, seenBy: 'asker' }),
  });
}

/** A post just as it will be sent, but for the ping. */
function previewOf(letter: Letter): MessageBody {
  const { content = '', embeds = [], components = [] } = renderPost(letter);
  return { content, embeds, components, allowed_mentions: { parse: [] } };
}

function readerOf(deed: Answered, way: Way): Pick<Reader, 'seenBy' | 'home'> {
  const isPress = deed.kind === 'press';
  const isHidden = way === 'private' || (way === 'in place' && isPress && deed.isPrivate);
  return { seenBy: isHidden ? 'asker' : 'all', home: isPress ? deed.home : null };
}

/** Without choices where something failed: what was typed can still be sent as it is. */
async function complete(
  deed: Extract<Deed, { kind: 'typing' }>,
  { desk, house, log, ...who }: { desk: Desk; house: House; log: Log } & Who,
): Promise<void> {
  let choices: readonly Choice[] = [];
  try {
    choices = await choicesFor(deed, house, who);
  } catch (error) {
    log.error({ err: error }, 'no choices could be made');
  }
  await quietly(() => acknowledge(desk, completion(choices), { log }), log);
}

/** Deletes the asker's own reply: acknowledged first, since only then does the interaction open the message. */
function remove(desk: Desk, log: Log): Promise<void> {
  return quietly(async () => {
    await acknowledge(desk, { type: InteractionResponseType.DeferredMessageUpdate }, { log });
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
