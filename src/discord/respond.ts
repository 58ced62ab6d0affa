import {
  type APIEmbedImage,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { attachmentsOf } from './render/attached-file.ts';
import type { MessageBody } from './render/render-reply.ts';
import type { Outcome } from './served.ts';

/** How long an answer may take before Discord is told that it will come: half of the 3 seconds that Discord waits. */
const PATIENCE = 1_500;

/** Where an answer goes: a new message for all, one for the asker alone, or the place of the message pressed on. */
export type Way = 'public' | 'private' | 'in place';

export interface Exchange {
  readonly desk: Desk;
  readonly way: Way;
  /** Makes the answer. */
  readonly work: () => MessageBody | Promise<MessageBody>;
  /** The calm sentence that is shown instead where anything failed. */
  readonly apology: MessageBody;
  /** Told every failure, once, whole. */
  readonly log: Log;
}

/** Answers one interaction, once, and never throws. Whatever fails on the way is logged, and said in one sentence. */
export async function respond(exchange: Exchange): Promise<Outcome> {
  const { desk, way, work, log } = exchange;
  let deferred: Promise<Outcome> | undefined;
  const timer = setTimeout(() => {
    deferred = acknowledge(desk, deferral(way), { log });
    // Looked at when the answer is there: until then a failure must not count as unhandled.
    deferred.catch(() => undefined);
  }, PATIENCE);
  try {
    const body = await work();
    clearTimeout(timer);
    if (!deferred) {
      return await orWithoutImage(body, (one) => acknowledge(desk, immediate(way, one), { log, files: one.files }));
    }
    if ((await deferred) === 'late') return 'late';
    await orWithoutImage(body, (one) => desk.edit(one));
    return 'answered';
  } catch (error) {
    clearTimeout(timer);
    log.error({ err: error }, 'an interaction could not be answered');
    await apologise(exchange, deferred !== undefined);
    return 'failed';
  }
}

/** Sends a message; where Discord refuses it as it is, once more without the images that others host. */
async function orWithoutImage<Sent>(body: MessageBody, send: (body: MessageBody) => Promise<Sent>): Promise<Sent> {
  try {
    return await send(body);
  } catch (error) {
    const embeds = body.embeds.map(({ image, ...embed }) => (isOwn(image) ? { ...embed, image } : embed));
    const hasOthers = body.embeds.some(({ image }) => image && !isOwn(image));
    if (!isRefused(error) || !hasOthers) throw error;
    return send({ ...body, embeds });
  }
}

/** Whether an image comes with the message itself. */
function isOwn(image: APIEmbedImage | undefined): image is APIEmbedImage {
  return image?.url.startsWith('attachment://') === true;
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 400;
}

async function apologise({ desk, way, apology, log }: Exchange, isDeferred: boolean): Promise<void> {
  try {
    if (!isDeferred) await acknowledge(desk, immediate('private', apology), { log });
    else if (way === 'in place') await desk.add({ ...apology, flags: MessageFlags.Ephemeral });
    else await desk.edit(apology);
  } catch (error) {
    log.warn({ err: error }, 'not even the apology could be sent');
  }
}

function immediate(way: Way, { files, ...body }: MessageBody): APIInteractionResponse {
  const attachments = attachmentsOf(files);
  // Without a word on them, the files of what was there before would stay.
  if (way === 'in place') return { type: InteractionResponseType.UpdateMessage, data: { ...body, attachments } };
  const data = { ...body, ...(attachments.length > 0 ? { attachments } : {}), ...flagsOf(way) };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function deferral(way: Way): APIInteractionResponse {
  if (way === 'in place') return { type: InteractionResponseType.DeferredMessageUpdate };
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: flagsOf(way) };
}

function flagsOf(way: Way): { flags?: MessageFlags.Ephemeral } {
  return way === 'private' ? { flags: MessageFlags.Ephemeral } : {};
}
