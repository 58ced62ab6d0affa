import type { Choice } from '../answer.ts';

/** Discord shows at most this many choices … */
export const MOST_CHOICES = 25;
/** … of at most this many characters. */
const LONGEST = 100;

/**
 * A choice with its label cut to what can be shown, at a word's end and never within a character; none where the value
 * is too long to be sent, since a part of it would be read as something else.
 */
export function choice(label: string, value: string): readonly Choice[] {
  return value.length > LONGEST || value === '' ? [] : [{ label: cut(label, LONGEST), value }];
}

/** A name with its count, the name cut rather than the count. */
export function countedChoice(name: string, count: string, value: string): readonly Choice[] {
  const behind = ` · ${count}`;
  return choice(`${cut(name, LONGEST - behind.length)}${behind}`, value);
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = whole(text.slice(0, longest - 1), text[longest - 1] ?? '');
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > longest / 2 ? end : undefined).trimEnd()}…`;
}

/** The beginning of a text without a character of which only a part is in it. Plain letters are never parted. */
function whole(start: string, next: string): string {
  if (PLAIN.test(start) && PLAIN.test(next)) return start;
  const last = [...characters.segment(start + next)].at(-1);
  return last && last.index < start.length ? start.slice(0, last.index) : start;
}

const PLAIN = /^[ -~]*$/;
