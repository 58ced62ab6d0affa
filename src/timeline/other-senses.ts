/**
 * Words of titles that mean something else than questions do with them: `an explosion leaves two dead` tells of nobody
 * who leaves. `goes on` is how the title goes on behind the word.
 */
const OTHER_SENSES: readonly { readonly words: ReadonlySet<string>; readonly goesOn: RegExp }[] = [
  {
    words: new Set(['leave', 'leaves', 'leaving', 'left']),
    goesOn:
      /^[^.]{0,60}?\b(?:dead|injured|wounded|missing|homeless|without|damaged?|stranded|ruins|hospitali[sz]ed|behind|open|killed|trapped|displaced|at least|no survivors|comatose)\b/i,
  },
  { words: new Set(['left', 'right']), goesOn: /^[- ](?:wing|leaning|side|hand|arm|leg|foot|behind|of)\b/i },
  { words: new Set(['exit']), goesOn: /^[- ]polls?\b/i },
  {
    words: new Set(['take', 'takes', 'taking', 'took', 'taken']),
    goesOn: /^ (?:place|part|effect|note|action|measures|steps)\b/i,
  },
  { words: new Set(['fall', 'falls']), goesOn: /^ (?:silent|ill|short|asleep)\b/i },
  {
    words: new Set(['strike', 'strikes', 'struck', 'striking']),
    goesOn: /^ (?:an? (?:deal|agreement|bargain)|down)\b/i,
  },
  { words: new Set(['drop', 'drops', 'dropped', 'dropping']), goesOn: /^ out\b/i },
];

const AMBIGUOUS: ReadonlySet<string> = new Set(OTHER_SENSES.flatMap(({ words }) => [...words]));

/** A term of its own for a word of a title that is not meant as it is asked for; undefined where it may be. */
export function otherSense(word: string, title: string, start: number): string | undefined {
  if (!AMBIGUOUS.has(word)) return undefined;
  const rest = title.slice(start + word.length);
  const isOther = OTHER_SENSES.some(({ words, goesOn }) => words.has(word) && goesOn.test(rest));
  return isOther ? `${word} (otherwise)` : undefined;
}
