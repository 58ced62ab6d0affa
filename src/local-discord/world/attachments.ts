import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import type { UploadedFile } from './uploaded-file.ts';
import type { Channel, World } from './world.ts';

/** What a body says of an attachment: one of the uploaded files by its number, or one that is there already. */
export interface AttachmentMention {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
  readonly title?: string | null;
}

/** Keeps uploaded files and gives each an attachment with a URL under the server's own address. */
export function storeFiles(
  world: World,
  channel: Channel,
  upload: { readonly files: readonly UploadedFile[]; readonly mentions: readonly AttachmentMention[] },
): APIAttachment[] {
  return upload.files.map((file) => {
    const mention = upload.mentions.find((candidate) => String(candidate.id) === file.index);
    const filename = (mention?.filename ?? file.name).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
    const id = world.nextId();
    const url = `${world.origin}/attachments/${channel.id}/${id}/${encodeURIComponent(filename)}`;
    world.files.set(id, { name: filename, contentType: file.contentType, bytes: file.bytes });
    return {
      id,
      filename,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...pngSize(file.bytes),
      ...(mention?.title ? { title: mention.title } : {}),
      ...(mention?.description ? { description: mention.description } : {}),
    };
  });
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47];

/** Width and height of a PNG, which its first chunk tells; nothing for other files. */
function pngSize(bytes: Uint8Array<ArrayBuffer>): { width: number; height: number } | Record<string, never> {
  if (bytes.byteLength < 24 || !pngSignature.every((byte, index) => bytes[index] === byte)) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Puts the attachments' URLs where embeds say `attachment://name`; tells which attachments are shown that way. */
export function showInEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): { readonly embeds: APIEmbed[]; readonly shown: ReadonlySet<string> } {
  const shown = new Set<string>();
  const resolve = (url: string): string => {
    const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
    // An edit that leaves an embed as it was sends the URL instead of the name.
    const attachment = attachments.find((candidate) => candidate.filename === name || candidate.url === url);
    if (attachment) shown.add(attachment.id);
    return attachment?.url ?? url;
  };
  const picture = <T extends { url: string }>(image: T): T => {
    const url = resolve(image.url);
    const { width, height, description } = attachments.find((attachment) => attachment.url === url) ?? {};
    const size = width && height ? { width, height } : {};
    return { ...image, url, proxy_url: url, ...size, ...(description ? { description } : {}) };
  };
  const resolved = embeds.map((embed) => ({
    ...embed,
    ...(embed.image ? { image: picture(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: picture(embed.thumbnail) } : {}),
    ...(embed.author?.icon_url ? { author: { ...embed.author, icon_url: resolve(embed.author.icon_url) } } : {}),
    ...(embed.footer?.icon_url ? { footer: { ...embed.footer, icon_url: resolve(embed.footer.icon_url) } } : {}),
  }));
  return { embeds: resolved, shown };
}
