import { type Alignment, align, type Difference } from './align.ts';
import { keyOf, type Word, weightOf } from './words.ts';

/** How two titles that might be one sentence differ, added up. */
interface Tally {
  /** Something that makes two events of them: another name, another ordinal, a `not`. */
  conflict: boolean;
  numbers: number;
  /** Words that differ only in how they are spelt. */
  spelt: number;
  /** Words replaced by others, and words that only one title has. */
  reworded: number;
  added: number;
}

/** Words of which a title that has one more, or another one, tells of another event. */
const TELLING_APART = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth another separate other next final semifinal ' +
    'not no never denies deny without against mens womens men women boys girls male female singles doubles mixed ' +
    'gold silver bronze north south east west northern southern eastern western central upper lower ' +
    'wins loses won lost defeats beats opens closes begins ends morning evening yesterday tomorrow earlier later ' +
    'aftershock again monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** The least weight of common words that makes two sentences comparable at all. */
const LEAST_SHARED = 6;

/**
 * Whether two titles of one day are one sentence that was edited: numbers that rose, a letter lost, a clause added.
 * A changed name is a changed event. Evidence `against` asks for more: only damage may differ then. `linked` (a common
 * source) asks for less.
 */
export function isSameSentence(
  one: readonly Word[],
  other: readonly Word[],
  evidence: 'linked' | 'none' | 'against',
): boolean {
  if (keyOf(one) === keyOf(other)) return true;
  const alignment = align(one, other);
  const tally = addUp(alignment);
  const shared = weightOf(alignment.shared) + tally.spelt;
  const longer = Math.max(weightOf(one), weightOf(other));
  if (tally.conflict || shared < LEAST_SHARED) return false;
  if (evidence === 'against') return tally.numbers + tally.reworded + tally.added === 0;
  return isCloseEnough(shared, longer, tally, evidence === 'linked');
}

/** Thresholds by trial on archives of which the duplicates are known: see the tests. */
function isCloseEnough(shared: number, longer: number, tally: Tally, linked: boolean): boolean {
  const alike = shared / (longer - tally.numbers);
  if (tally.reworded > 0) return linked ? alike >= 0.6 : shared >= 12 && alike >= 0.85 && tally.numbers === 0;
  if (tally.numbers > 0) return alike >= 0.85;
  return alike >= (linked ? 0.6 : 0.75);
}

function addUp(alignment: Alignment): Tally {
  const tally: Tally = { conflict: false, numbers: 0, spelt: 0, reworded: 0, added: 0 };
  for (const difference of alignment.differences) weigh(difference, tally);
  return tally;
}

function weigh(difference: Difference, tally: Tally): void {
  const { one, other } = difference;
  if (isSpelling(one, other)) tally.spelt += Math.max(weightOf(one), weightOf(other));
  else if ([...one, ...other].some((word) => TELLING_APART.has(word.key))) tally.conflict = true;
  else if (one.length === 0 || other.length === 0) tally.added += weightOf(one) + weightOf(other);
  else if (isNumber(one) && isNumber(other)) weighNumbers(difference, tally);
  else if (hasName(one) && hasName(other)) tally.conflict = true;
  else tally.reworded += Math.max(weightOf(one), weightOf(other));
}

/** A number behind a name is part of it (`Flight 17`, `Italy 2–0`), and another year is another thing. */
function weighNumbers({ one, other, before }: Difference, tally: Tally): void {
  const years = [...one, ...other].some((word) => /^(?:19|20)\d\d$/.test(word.key));
  if (years || (before?.kind === 'name' && before.weight === 1)) tally.conflict = true;
  else tally.numbers += Math.max(weightOf(one), weightOf(other));
}

function isNumber(words: readonly Word[]): boolean {
  return words.every((word) => word.kind === 'number');
}

function hasName(words: readonly Word[]): boolean {
  return words.some((word) => word.kind === 'name');
}

/** The same words, damaged: blanks or a letter lost, or initials for the name (`ISIL`). */
function isSpelling(one: readonly Word[], other: readonly Word[]): boolean {
  const [left, right] = [keyOf(one), keyOf(other)];
  if (left === right || areInitials(left, other) || areInitials(right, one)) return true;
  if (isNumber(one) || isNumber(other) || one.length !== other.length) return false;
  return one.every((word, index) => isMisspelt(word.key, other[index]?.key ?? ''));
}

function areInitials(short: string, words: readonly Word[]): boolean {
  if (words.length < 2 || short.length < 2) return false;
  const initials = words.map((word) => word.key[0]).join('');
  const ofNames = words
    .filter((word) => word.kind === 'name')
    .map((word) => word.key[0])
    .join('');
  return short === initials || short === ofNames;
}

/**
 * A letter lost or added; in words of nine letters and more, two letters of any kind. A letter changed in a shorter
 * word makes another word of it (`Iran`, `Iraq`; `Iceland`, `Ireland`), and so does the first one.
 */
function isMisspelt(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < 4 || one[0] !== other[0]) return false;
  if (length >= 9) return distance(one, other) <= 2;
  return one.length !== other.length && distance(one, other) <= 1;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
