import { countryName } from '../../places/local-name.ts';
import type { Gazetteer } from '../../places/place.ts';

/** Nouns and adjectives of these languages change their endings … */
const INFLECTED = /^(?:ru|uk)$/;
const ENDING = /(?:[ыио]й|ій|[ая]я|[оеыи]е|[аяьйеії])$/u;
/** … but names that end so do not. */
const FIXED = /[иоуюыэ]$/u;
const SHORTEST_STEM = 4;
/** Countries of which some language's name is a person's, a city's or a thing's as often: Dominique, Granada, Mauricio, Того. */
const LEFT_OUT: ReadonlySet<string> = new Set(['DM', 'GD', 'LC', 'MF', 'MU', 'SX', 'TG']);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Lines for a glossary: the countries as a language calls them (Unicode CLDR) by the names that the gazetteer has. */
export function countryLines(language: string, gazetteer: Gazetteer): readonly string[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.flatMap((code) => {
    if (LEFT_OUT.has(code)) return [];
    const english = gazetteer.get(code)?.name;
    const own = english === undefined ? '' : plain(countryName(code, language) ?? '');
    if (own === '' || english === undefined || own === plain(english)) return [];
    return [`${INFLECTED.test(language) ? own.split(' ').map(stem).join(' ') : own} > ${english}`];
  });
}

/** In small letters, without what is said in brackets. */
function plain(name: string): string {
  return name
    .replace(/\s*[（(].*$/u, '')
    .replaceAll('’', "'")
    .replaceAll(',', '')
    .trim()
    .toLowerCase();
}

/** A word with any ending: `сири*`. */
function stem(word: string): string {
  const cut = FIXED.test(word) ? word : word.replace(ENDING, '');
  return cut.length >= SHORTEST_STEM && !FIXED.test(word) ? `${cut}*` : word;
}
