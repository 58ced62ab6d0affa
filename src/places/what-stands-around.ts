import { fold, isGenericWord } from './fold.ts';
import { lookUp, type Weighted } from './look-up.ts';
import type { PlaceType } from './place.ts';
import { SPELLING } from './spelling.ts';
import type { Word } from './words-in-text.ts';
import type { World } from './world.ts';

/** A text being read: its words, and whether its capitals say anything (a text without capitals, or all in them, says nothing). */
export interface Passage {
  readonly world: World;
  readonly words: readonly Word[];
  readonly cased: boolean;
}

/** A run of words that is a spelling of places. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Weighted[];
}

/** Whether a run is common words; several with capitals are a name, and one all in capitals is an abbreviation. */
export function isCommon({ world, words, cased }: Passage, { from, to }: Run): boolean {
  const run = words.slice(from, to);
  const name = cased && (run.length > 1 || run.every(({ text }) => text.length > 1 && text === text.toUpperCase()));
  return !name && run.every((word) => world.commonWords.has(word.key));
}

/** Whether a run only says where in something (`Northern`, `Central Province`, `Eastern District`): many lands have one. */
export function isPositionOnly({ world, words }: Passage, { from, to }: Run): boolean {
  return words
    .slice(from, to)
    .every(
      (word) => isGenericWord(word.key) || word.key.split(' ').every((part) => world.around('position').has(part)),
    );
}

/**
 * `US` is a country, `us` and `Us` are not: an abbreviation counts as it is written. One of a region or city (`MP`, `BC`,
 * `Mont.`) counts only behind a comma or `in`.
 */
export function isAbbreviationOfAnother({ world, words, cased }: Passage, { from, to, found }: Run): boolean {
  const [before, word] = [words[from - 1], words[from]];
  if (!word || to - from > 1 || found.some(({ spelling }) => spelling === SPELLING.own)) return false;
  const placed = word.listed || (before !== undefined && world.around('firmly locative').has(before.key));
  if (word.key.length > LONGEST_ABBREVIATION) return cased && !placed && isClipped(world, word.key, found);
  const abroad = found.some(({ place }) => ['country', 'other'].includes(world.places.type(place)));
  if (!cased) return world.commonWords.has(word.key) || !abroad;
  return word.text !== word.text.toUpperCase() ? !(placed && isClipped(world, word.key, found)) : !abroad && !placed;
}

const LONGEST_ABBREVIATION = 3;
const LONGEST_CLIPPED = 5;

/** `Calif`, `Mont`: the beginning of a region's name. */
function isClipped({ places }: World, key: string, [best]: readonly Weighted[]): boolean {
  if (!best?.byHand || key.length > LONGEST_CLIPPED || places.type(best.place) !== 'admin1') return false;
  return fold(places.at(best.place).name).startsWith(key);
}

/** What the words beside a run say of it. */
export interface Said {
  /** It is a place: a preposition stands before it, its kind beside it, what contains it behind it, or nothing but a date. */
  readonly place: boolean;
  /** The same without `of` and `from`, behind which anything stands (`Ministry of Justice`). */
  readonly firmly: boolean;
}

/** What is said of a run. The kind of a whole behind a name (`Daraa province`) does not speak for a city. */
export function saidOf(passage: Passage, run: Run): Said {
  const { world, words } = passage;
  const before = words[run.from - 1]?.key === 'the' ? words[run.from - 2] : words[run.from - 1];
  const rest = [...words.slice(0, run.from), ...words.slice(run.to)];
  const firmly =
    rest.every((word) => world.otherThings.has(word.key)) ||
    isQualified(passage, run) ||
    kindBeside(passage, run) !== undefined ||
    (run.to - run.from > 1 && isGenericWord(words[run.to - 1]?.key ?? '')) ||
    (before !== undefined && world.around('firmly locative').has(before.key));
  return { place: firmly || (before !== undefined && world.around('locative').has(before.key)), firmly };
}

/** `Nice, France`: what may contain it stands behind it and a comma. */
export function isQualified({ world, words }: Passage, { to }: Run): boolean {
  const after = words[to];
  return (
    after?.listed === true &&
    after.capital &&
    lookUp(world, after.key).some(({ place }) => world.places.type(place) !== 'city')
  );
}

const CITY_KINDS = new Set(['city', 'town', 'village', 'municipality', 'capital', 'port']);
const REGION_KINDS = new Set([
  'governorate',
  'province',
  'oblast',
  'krai',
  'prefecture',
  'state',
  'region',
  'voivodeship',
]);

/** The kind of place that a word beside a run gives it (`town of X`, `X province`, `the capital X`); `any` for other kinds. */
export function kindBeside({ words }: Passage, { from, to }: Run): PlaceType | 'any' | undefined {
  const [first, before, after] = [words[from - 2], words[from - 1], words[to]];
  const behind = after?.joined ? after.key : '';
  const ahead = before?.key === 'of' ? (first?.key ?? '') : before?.capital ? '' : (before?.key ?? '');
  for (const word of [behind, singular(ahead)]) {
    if (REGION_KINDS.has(word)) return 'admin1';
    if (CITY_KINDS.has(word)) return 'city';
    if (isGenericWord(word)) return 'any';
  }
  return undefined;
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** `a turkey`, `turkey dinner`, `the china`. */
export function isThing({ world, words }: Passage, { from, to }: Run): boolean {
  const [before, after] = [words[from - 1]?.key ?? '', words[to]?.key ?? ''];
  return world.around('determiner').has(before) || [before, after].some((key) => world.around('thing').has(key));
}

/** Whether words with capitals stand before or behind a run, so that it may be the half of a longer name. */
export function isPartOfName(
  { world, words }: Pick<Passage, 'world' | 'words'>,
  { from, to }: Pick<Run, 'from' | 'to'>,
): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to]];
  const goesOn = after?.joined && after.capital && !isGenericWord(after.key) && !world.otherThings.has(after.key);
  return Boolean(goesOn || (first?.joined && before?.capital && !before.first));
}
