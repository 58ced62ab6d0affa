import type { FoundWords } from './glossary.ts';

/** A word or phrase of a language, in small letters, and what it is in English. */
export interface Entry {
  readonly phrase: string;
  readonly english: string;
}

/** One word of a phrase; open: any ending will do. */
interface Part {
  readonly word: string;
  readonly open: boolean;
}

interface Phrase extends Entry {
  readonly parts: readonly Part[];
}

/** Phrases by their first word, or by its stem where any ending will do. The longest come first. */
export interface Phrases {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

/** Letters and digits; what ends with an apostrophe is a word of its own (`l'Etna` is two), and a hyphen is a blank. */
const WORD = /[\p{L}\p{N}]+'?/gu;
/** So many letters may be an ending; more are another word (`Flüchtling` and `Flüchtlingskrise`). */
const LONGEST_ENDING = 4;

/** Sorts entries by their first words. */
export function readPhrases(entries: readonly Entry[]): Phrases {
  const phrases = entries.map((entry) => ({ ...entry, parts: partsOf(entry.phrase) }));
  phrases.sort((a, b) => b.phrase.length - a.phrase.length);
  const byFirst = (isOpen: boolean) =>
    Map.groupBy(
      phrases.filter(({ parts }) => parts[0]?.open === isOpen),
      ({ parts }) => parts[0]?.word ?? '',
    );
  return { whole: byFirst(false), stems: byFirst(true) };
}

function partsOf(phrase: string): readonly Part[] {
  return [...phrase.matchAll(/([\p{L}\p{N}]+'?)(\*?)/gu)].map(([, word = '', open]) => ({ word, open: open === '*' }));
}

/** A word of a text where it stands. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The phrases in a text from left to right, the longest at each place. `compounds`: a long word may be two. */
export function findPhrases(text: string, phrases: Phrases, compounds: boolean): readonly FoundWords[] {
  const tokens = Array.from(text.toLowerCase().matchAll(WORD), ({ 0: word, index }) => {
    return { word, start: index, end: index + word.length };
  });
  const found: FoundWords[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, phrases);
    const [first, last] = [tokens[at], tokens[at + (phrase?.parts.length ?? 1) - 1]];
    const english = phrase?.english ?? (compounds && first ? compoundInEnglish(first.word, phrases) : undefined);
    if (english !== undefined && first && last)
      found.push({ start: first.start, end: last.end, english: spaced(english, last) });
    at += phrase?.parts.length ?? 1;
  }
  return found;
}

/** `l'Etna`: what was tied to its noun stands apart in English. */
function spaced(english: string, { word }: Token): string {
  return word.endsWith("'") ? `${english} ` : english;
}

function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): Phrase | undefined {
  const [{ word } = { word: '' }] = tokens.slice(at, at + 1);
  const fits = ({ parts }: Phrase) => parts.every((part, index) => isPart(tokens[at + index]?.word, part));
  const [best] = candidates(word, phrases)
    .flatMap((some) => some.find(fits) ?? [])
    .sort((a, b) => b.parts.length - a.parts.length || b.phrase.length - a.phrase.length);
  return best;
}

/** Phrases that may begin with a word: with the word itself, and with each of its possible stems. */
function candidates(word: string, { whole, stems }: Phrases): readonly (readonly Phrase[])[] {
  const bare = word.replace(/'$/, '');
  const starts = Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => bare.slice(0, bare.length - cut));
  return [whole.get(word) ?? [], ...starts.map((start) => (start === '' ? [] : (stems.get(start) ?? [])))];
}

function isPart(word: string | undefined, { word: wanted, open }: Part): boolean {
  if (word === undefined || !open) return word === wanted;
  return word.startsWith(wanted) && word.length - wanted.length <= LONGEST_ENDING;
}

/** Letters from which a word may be two, and those that each of them has at least. */
const LONG_WORD = 9;
const SHORTEST_PART = 4;

/** A word that is two of the glossary's: `Kirchenbrand`, `Regierungskrise`. */
function compoundInEnglish(word: string, phrases: Phrases): string | undefined {
  if (word.length < LONG_WORD) return undefined;
  const inEnglish = (part: string) => phraseAt([{ word: part, start: 0, end: part.length }], 0, phrases)?.english;
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const first = inEnglish(word.slice(0, at));
    const second = first && inEnglish(word.slice(at));
    if (second) return `${first} ${second}`;
  }
  return undefined;
}
