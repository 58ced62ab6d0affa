/** The parts of names that never stand alone: `D.C.`, `Jr.`, a year (`Kenyan general election, 2017`). */
const TAIL =
  /^(?:D\.? ?C\.?|Jr\.?|Sr\.?|Inc\.?|Ltd\.?|LLC|L\.P\.|Esq\.?|Ph\.?D\.?|M\.?D\.?|(?:\p{Lu}\p{Ll}{2,8} )?(?:1[89]|20)\d\d)$/u;

/** A date written the American way goes on behind its comma: `Tornado outbreak of March 3` + `2019`. */
const DAY_OF_MONTH = /\b\p{Lu}\p{Ll}{2,8} \d{1,2}(?:[-–]\d{1,2})?$/u;
const BEGINS_WITH_YEAR = /^(?:1[89]|20)\d\d\b/;

/** No name of the archive holds more commas than this. */
const MOST_PARTS = 3;

/** The names that hold a comma, learned from an archive; the key of what `splitNames` may join. */
export type NamesWithComma = ReadonlySet<string>;

/**
 * Splits a Context (`Homs Governorate, Syrian Army, Washington, D.C.`) into names. A comma inside a name is not marked
 * in the archive: parts are joined where together they are a known name, or where the second is a mere tail.
 */
export function splitNames(context: string, known: NamesWithComma): string[] {
  const parts = partsOf(context);
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = joinedLength(parts, at, known);
    names.push(parts.slice(at, at + length).join(', '));
    at += length;
  }
  return names;
}

/** The parts between commas, neither empty nor with blanks around. A comma within brackets ends no part. */
export function partsOf(context: string): string[] {
  const parts: string[] = [];
  for (const piece of context.split(/[,，、](?:\s+|$)|[，、]/)) {
    const last = parts.at(-1);
    if (last !== undefined && count(last, '(') > count(last, ')')) parts[parts.length - 1] = `${last}, ${piece.trim()}`;
    else parts.push(piece.trim());
  }
  return parts.filter((part) => part !== '');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function joinedLength(parts: readonly string[], at: number, known: NamesWithComma): number {
  for (let length = Math.min(MOST_PARTS, parts.length - at); length > 1; length--) {
    if (known.has(parts.slice(at, at + length).join(', '))) return length;
  }
  let length = 1;
  while (goesOn(parts[at + length - 1] ?? '', parts[at + length] ?? '')) length += 1;
  return length;
}

function goesOn(part: string, next: string): boolean {
  return TAIL.test(next) || (BEGINS_WITH_YEAR.test(next) && DAY_OF_MONTH.test(part));
}
