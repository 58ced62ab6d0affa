/**
 * Whether two words are within `limit` edits of each other (Damerau–Levenshtein in its optimal string alignment form: a
 * letter added, lost or changed, or two neighbours swapped); the number of edits, or null where there are more.
 */
export function editsBetween(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow(a, b, { row, last, before });
    if (Math.min(...next) > limit) return null;
    before = last;
    last = next;
  }
  const edits = last[b.length] ?? Number.POSITIVE_INFINITY;
  return edits <= limit ? edits : null;
}

interface Rows {
  readonly row: number;
  /** Edits from the first `row - 1` letters of `a` to each beginning of `b`. */
  readonly last: readonly number[];
  readonly before: readonly number[];
}

function nextRow(a: string, b: string, { row, last, before }: Rows): readonly number[] {
  const next = [row];
  const letter = a[row - 1];
  for (let column = 1; column <= b.length; column++) {
    const changed = (last[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
    const swapped =
      letter === b[column - 2] && a[row - 2] === b[column - 1]
        ? (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1
        : changed;
    next.push(Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed, swapped));
  }
  return next;
}

/** Edits forgiven in a word of this length: none in short ones, where another word is as likely as a mistake. */
export function forgivenEdits(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
