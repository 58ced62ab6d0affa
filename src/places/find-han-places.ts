import type { Mention } from './place.ts';
import type { World } from './world.ts';

const RUN = /\p{Script=Han}{2,}/gu;
/** What may stand directly behind a place's name though the dictionary takes it for a part of the word: 北京市, 美国人, 敘利亞軍. */
const BEHIND = /^[市省州縣县區区國国人軍军籍]/u;
const LONGEST = 9;

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds places in Chinese characters, which have no blanks between words: from the start of each word of the dictionary
 * the longest name, where it ends with a word too. By the characters themselves: by their sound every second word is a town.
 */
export function findHanPlaces(world: World, text: string): Mention[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const edges = new Set([...dictionary.segment(run)].map((word) => word.index).concat(run.length));
    const found: Mention[] = [];
    for (let at = 0; at < run.length; ) {
      const name = edges.has(at) ? longestName(world, run.slice(at), (length) => edges.has(at + length)) : '';
      const place = world.hanPlace(name);
      const span = { start: index + at, end: index + at + name.length };
      if (place !== undefined && !isPartOfPerson(text, span))
        found.push(mention(world, place, { ...span, text: name }));
      at += name.length || 1;
    }
    return found;
  });
}

/** The longest name that a text begins with and behind which a word ends. */
function longestName(world: World, text: string, isEdge: (length: number) => boolean): string {
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const ends = isEdge(length) || BEHIND.test(text.slice(length));
    if (ends && world.hanPlace(text.slice(0, length)) !== undefined) return text.slice(0, length);
  }
  return '';
}

/** `弗拉基米尔·普京`: the parts of a foreigner's name are joined by a dot. */
function isPartOfPerson(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return DOT.test(text[start - 1] ?? '') || DOT.test(text[end] ?? '');
}

const DOT = /[·•‧・．]/;

function mention({ places }: World, place: number, span: Pick<Mention, 'start' | 'end' | 'text'>): Mention {
  return { place: places.at(place), ...span, others: [] };
}
