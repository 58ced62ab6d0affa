import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { wordsFor } from '../../catalogue/words-for.ts';
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

/** What `and 99 more` needs at the end of the last field, in any language. */
const ROOM_FOR_REST = 30;

/** How many fields there may be, and for whom. */
interface FieldsLook {
  readonly most: number;
  readonly locale: string;
}

/**
 * Entries joined into at most `most` fields, none of them split; those that have no room are counted at the end. Under
 * `name`, and once more as its continuation.
 */
export function fieldsOf(name: string, entries: readonly string[], { most, locale }: FieldsLook): APIEmbedField[] {
  const words = wordsFor(locale).card;
  const values: string[] = [];
  let left = 0;
  for (const entry of entries) {
    const last = values.at(-1);
    const joined = last === undefined ? entry : last + SEPARATOR + entry;
    if (joined.length <= FIELD_LIMIT - ROOM_FOR_REST) values.splice(-1, 1, joined);
    else if (values.length < most && entry.length <= FIELD_LIMIT - ROOM_FOR_REST) values.push(entry);
    else left += 1;
  }
  return values.map((value, index) => ({
    name: index === 0 ? name : words.continued({ name }),
    value: left > 0 && index === values.length - 1 ? `${value}${SEPARATOR}${words.more({ count: left })}` : value,
  }));
}
