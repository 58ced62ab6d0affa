import type { RawFile, REST } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import { type AttachedFile, attachmentsOf } from './render/attached-file.ts';
import type { MessageBody } from './render/render-reply.ts';

/** What can be done with one interaction in Discord. Each throws what Discord answers. */
export interface Desk {
  /** The first answer, which Discord takes once and within 3 seconds, with the files that go with it. */
  callback(response: APIInteractionResponse, files?: readonly AttachedFile[]): Promise<void>;
  /** Replaces the reply, or what stands for it while it is awaited. */
  edit(body: MessageBody): Promise<void>;
  /** Deletes the message that the interaction belongs to. */
  remove(): Promise<void>;
  /** A message of its own beside the reply. */
  add(body: MessageBody & { flags: number }): Promise<void>;
}

/** The desk of an interaction. Its own token opens these routes: none of them needs or risks the bot's. */
export function deskOf({ id, token, application_id: application }: APIInteraction, rest: REST): Desk {
  const original = Routes.webhookMessage(application, token);
  return {
    callback: async (body, files = []) => {
      await rest.post(Routes.interactionCallback(id, token), { body, files: raw(files), auth: false });
    },
    edit: async ({ files, ...body }) => {
      await rest.patch(original, {
        body: { ...body, attachments: attachmentsOf(files) },
        files: raw(files),
        auth: false,
      });
    },
    remove: async () => void (await rest.delete(original, { auth: false })),
    add: async (body) => void (await rest.post(Routes.webhook(application, token), { body, auth: false })),
  };
}

function raw(files: readonly AttachedFile[] = []): RawFile[] {
  return files.map(({ name, data, contentType }) => ({ name, data, contentType }));
}
