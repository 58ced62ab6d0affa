import type { Spellings } from './spelling.ts';

/** A name must be known from this many lines before it is looked for in other titles. */
const LEAST_LINES = 3;
const LEAST_LETTERS = 4;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SMALL = /^\p{Ll}/u;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}-]*/gu;
/** Most texts hold nothing but ASCII, for which the same is quicker said. */
const ASCII = /^[ -~]*$/;
const SMALL_ASCII_WORD = /(?<![A-Za-z0-9])[a-z][A-Za-z-]*/g;
const ASCII_TOKEN = /[A-Za-z0-9]+/g;
const TOKEN = /[\p{L}\p{M}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Finds names in a title that are known from Contexts elsewhere. */
export type NameFinder = (title: string) => string[];

/**
 * Builds the finder of an archive. Conservative: a name counts where it stands in whole words with the same capitals,
 * the longest one first and none inside another; a single word counts only if titles hardly ever write it small
 * (`Police`, `Earthquake` and `Two` are no names, whatever a Context says).
 */
export function findNamesInTitles(names: Spellings, titles: Iterable<string>): NameFinder {
  const small = countSmallWords(titles);
  const root: Step = { next: new Map(), name: null };
  for (const [name, count] of names.all()) if (isFit(name, count, small)) addName(root, name);
  // Hardly any name begins with a small letter, and most words of a title do.
  const mayBegin = [...root.next.keys()].some((token) => SMALL.test(token)) ? () => true : isNotSmall;
  return (title) => findIn(tokensOf(title), root, mayBegin);
}

/** Names by their tokens: one step for each token that a name can go on with; `name` where one ends. */
interface Step {
  readonly next: Map<string, Step>;
  name: string | null;
}

function addName(root: Step, name: string): void {
  let step = root;
  for (const token of tokensOf(name)) {
    const next = step.next.get(token) ?? { next: new Map(), name: null };
    step.next.set(token, next);
    step = next;
  }
  step.name = name;
}

function findIn(tokens: readonly string[], root: Step, mayBegin: (token: string) => boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = mayBegin(tokens[at] ?? '') ? longestFrom(tokens, at, root) : null;
    if (match?.name) found.push(match.name);
    at += Math.max(1, match?.length ?? 0);
  }
  return found;
}

function longestFrom(tokens: readonly string[], start: number, root: Step): { name: string | null; length: number } {
  let best: { name: string | null; length: number } = { name: null, length: 0 };
  let step: Step | undefined = root;
  for (let at = start; step !== undefined; at++) {
    if (step.name !== null) best = { name: step.name, length: at - start };
    step = step.next.get(tokens[at] ?? '');
  }
  return best;
}

function isNotSmall(token: string): boolean {
  return !SMALL.test(token);
}

function isFit(name: string, count: number, small: ReadonlyMap<string, number>): boolean {
  if (count < LEAST_LINES) return false;
  if (CJK.test(name)) return name.length >= 2;
  if (name.length < LEAST_LETTERS || !/^\P{Ll}*\p{Lu}/u.test(name)) return false;
  return /\s/.test(name) || (small.get(name.toLowerCase()) ?? 0) * 20 < count;
}

/** How often each word is written small in titles. */
function countSmallWords(titles: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const words = title.match(ASCII.test(title) ? SMALL_ASCII_WORD : SMALL_WORD) ?? [];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words; and of a writing without blanks, its signs. */
function tokensOf(text: string): string[] {
  if (ASCII.test(text)) return text.match(ASCII_TOKEN) ?? [];
  return (text.match(TOKEN) ?? []).flatMap((piece) => (CJK.test(piece) ? [...piece] : piece));
}
