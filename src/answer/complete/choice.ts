import type { Choice } from '../answer.ts';

/** Discord shows at most this many choices … */
export const MOST_CHOICES = 25;
/** … of at most this many characters. */
const LONGEST = 100;

/** A choice with its label and value cut to what can be shown and sent; labels are cut at a word's end. */
export function choice(label: string, value: string): Choice {
  return { label: cut(label), value: value.slice(0, LONGEST) };
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const room = text.slice(0, LONGEST - 1);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > LONGEST / 2 ? end : undefined).trimEnd()}…`;
}
