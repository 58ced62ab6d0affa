import type { APIEmbed } from 'discord-api-types/v10';
import type { Picture } from '../../pictures/picture.ts';
import type { Row } from './components.ts';
import { cut } from './cut.ts';
import type { Reader } from './reader.ts';
import { plain } from './text.ts';

/** Discord's limits, in characters; `TOTAL` over all texts of all embeds of a message. */
export const TITLE_LIMIT = 256;
const AUTHOR_LIMIT = 256;
export const FIELD_LIMIT = 1024;
export const TOTAL_LIMIT = 6000;

/** The one accent of all our embeds: an ink blue that reads on dark and on light. */
const COLOUR = 0x3d6a94;
const FOOTER_LIMIT = 200;
const SEPARATOR = ' · ';

/** What a reply shows, before its rows are laid out. */
export interface Page {
  readonly embed: APIEmbed;
  readonly rows: readonly Row[];
  /** To be drawn and shown in the embed; the embed stands without it too. */
  readonly picture?: Picture | null;
}

/** The one look of all replies: what was understood on top, where the texts come from at the bottom. Texts as they are. */
export function frame(top: string, position: string | null, reader: Reader): APIEmbed {
  const parts = [position, reader.credit?.line].filter((part) => part != null).map(plain);
  const footer = cut(parts.join(SEPARATOR), FOOTER_LIMIT);
  const author = cut(plain(top), AUTHOR_LIMIT);
  return {
    color: COLOUR,
    ...(author === '' ? {} : { author: { name: author } }),
    ...(footer === '' ? {} : { footer: { text: footer } }),
  };
}
