import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { Choice } from '../answer/answer.ts';
import type { Letter } from '../daily/post-office.ts';
import type { Log } from '../log.ts';
import type { Painter } from '../pictures/create-painter.ts';
import { acknowledge } from './acknowledge.ts';
import { completion } from './completion.ts';
import type { Desk } from './desk.ts';
import { apology } from './notices.ts';
import { readCaller } from './read-caller.ts';
import { type Deed, readInteraction } from './read-interaction.ts';
import type { Reader } from './render/reader.ts';
import { renderPost } from './render/render-post.ts';
import { type MessageBody, renderReply } from './render/render-reply.ts';
import { withExport } from './render/with-export.ts';
import { withPicture } from './render/with-picture.ts';
import { type Answering, choicesFor, replyTo, type Who } from './reply-to.ts';
import { respond, type Way } from './respond.ts';
import { nameOf, type Outcome, resultOf, type Served } from './served.ts';
import { type Answered, wayOf } from './way-of.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** What answering takes. */
export interface House extends Answering {
  /** Null: replies go out without pictures. */
  readonly painter: Painter | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Language where Discord says nobody's (BCP 47). */
  readonly locale: string;
  readonly log: Log;
  /** By what the gateway told; null where it told of none. */
  readonly channelName: (channelId: string) => string | null;
  /** Told of each interaction once it is over. */
  readonly served?: ((served: Served) => void) | undefined;
}

/** One interaction, while it is answered. */
interface Receiving extends Who {
  readonly desk: Desk;
  readonly house: House;
  readonly log: Log;
  readonly number: string;
}

type Ending = Pick<Served, 'outcome' | 'result'>;

/** Answers one interaction through its desk: the one place where what a person did meets who answers it. */
export async function receive(interaction: APIInteraction, desk: Desk, house: House): Promise<void> {
  const arrived = performance.now();
  const number = numberOf(interaction);
  const log = house.log.child({ interaction: number });
  const asking = { today: Math.floor(house.now() / MILLISECONDS_A_DAY), locale: localeOf(interaction) ?? house.locale };
  const caller = readCaller(interaction, asking, { now: house.now(), channelName: house.channelName });
  const deed = readInteraction(interaction);
  if (deed === null) return log.warn({ type: interaction.type }, 'an interaction of a kind that nothing answers');
  const ending = await answer(deed, { desk, house, asking, caller, log, number });
  const seconds = (performance.now() - arrived) / 1000;
  const served: Served = {
    kind: deed.kind,
    name: nameOf(deed, [...house.commands, ...(house.messageCommands ?? [])]),
    ...ending,
    seconds,
  };
  log.debug(served, 'an interaction is over');
  house.served?.(served);
}

function answer(deed: Deed, receiving: Receiving): Promise<Ending> {
  if (deed.kind === 'typing') return complete(deed, receiving);
  if (deed.kind === 'press' && deed.press?.kind === 'remove' && deed.isOwn) return remove(receiving);
  return reply(deed, receiving);
}

async function reply(deed: Answered, { desk, house, log, number, ...who }: Receiving): Promise<Ending> {
  const way = wayOf(deed, house.commands);
  const reader = { ...readerOf(deed, way), locale: who.asking.locale };
  let result: Served['result'] = null;
  const outcome = await respond({
    desk,
    way,
    log,
    work: async () => {
      const said = await replyTo(deed, house, who);
      result = resultOf(said);
      if (said.kind === 'preview') return previewOf(said.letter);
      const annalist = house.annalist();
      const drawn = await withPicture(renderReply(said, { ...reader, credit: annalist.archive.credit }), house.painter);
      const body = await withExport(drawn, said, { annalist, locale: who.asking.locale });
      // What is pressed on may have a line above its embeds, which belongs to what was there before.
      return way === 'in place' ? { content: '', ...body } : body;
    },
    apology: renderReply(apology(number, who.asking.locale), { ...reader, credit: null, seenBy: 'asker' }),
  });
  return { outcome, result };
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
async function complete(deed: Extract<Deed, { kind: 'typing' }>, receiving: Receiving): Promise<Ending> {
  const { desk, house, log, ...who } = receiving;
  let choices: readonly Choice[] | null = null;
  try {
    choices = await choicesFor(deed, house, who);
  } catch (error) {
    log.error({ err: error }, 'no choices could be made');
  }
  const outcome = await calmly(() => acknowledge(desk, completion(choices ?? []), { log }), log);
  return { outcome: choices === null ? 'failed' : outcome, result: null };
}

/** Deletes the asker's own reply: acknowledged first, since only then does the interaction open the message. */
async function remove({ desk, log }: Receiving): Promise<Ending> {
  const outcome = await calmly(async () => {
    const taken = await acknowledge(desk, { type: InteractionResponseType.DeferredMessageUpdate }, { log });
    if (taken === 'answered') await desk.remove();
    return taken;
  }, log);
  return { outcome, result: null };
}

async function calmly(send: () => Promise<Outcome>, log: Log): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    log.error({ err: error }, 'an interaction could not be answered');
    return 'failed';
  }
}

/** The interaction's own number, shorter: the same in the log and in the sentence that a person reads. */
function numberOf({ id }: APIInteraction): string {
  return BigInt(id).toString(36);
}

function localeOf(interaction: APIInteraction): string | null {
  return 'locale' in interaction && interaction.locale ? interaction.locale : null;
}
