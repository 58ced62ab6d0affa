import type { RESTAPIAttachment } from 'discord-api-types/v10';

/** A file that goes with a message. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: string | Uint8Array;
  /** What a picture shows, in words: at most 1024 characters. */
  readonly description?: string;
}

/** What a body says of the files that are uploaded with it. Of an edited message, files that are not named are removed. */
export function attachmentsOf(files: readonly AttachedFile[] = []): RESTAPIAttachment[] {
  return files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    ...(description ? { description } : {}),
  }));
}
