import { altText } from '../../pictures/alt-text.ts';
import type { Painter } from '../../pictures/create-painter.ts';
import { cut } from './cut.ts';
import type { MessageBody } from './render-reply.ts';

const DESCRIPTION_LIMIT = 1024;

/** The message with its picture drawn and shown in its first embed; as it was where it has none or none could be drawn. */
export async function withPicture({ picture, ...body }: MessageBody, painter: Painter | null): Promise<MessageBody> {
  const [embed, ...others] = body.embeds;
  const png = picture && embed && painter ? await painter.draw(picture) : null;
  if (!picture || !embed || !png) return body;
  const name = `${picture.kind}.png`;
  const description = cut(altText(picture), DESCRIPTION_LIMIT);
  return {
    ...body,
    embeds: [{ ...embed, image: { url: `attachment://${name}` } }, ...others],
    files: [...(body.files ?? []), { name, contentType: 'image/png', data: png, description }],
  };
}
