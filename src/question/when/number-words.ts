import { type Rewritten, rewritten } from './rewritten.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

type Kind = 'unit' | 'teen' | 'tens' | 'hundred' | 'thousand' | 'ordinal' | 'ordinal-tens' | 'decade' | 'and';

interface Word {
  readonly kind: Kind;
  readonly value: number;
}

const WORDS = new Map<string, Word>([
  ...SMALL.map((word, value): [string, Word] => [word, { kind: value < 10 ? 'unit' : 'teen', value }]),
  ...TENS.map((word, index): [string, Word] => [word, { kind: 'tens', value: 20 + 10 * index }]),
  ...ORDINALS.map((word, index): [string, Word] => [word, { kind: 'ordinal', value: index + 1 }]),
  ...ORDINAL_TENS.map((word, index): [string, Word] => [word, { kind: 'ordinal-tens', value: 20 + 10 * index }]),
  ...DECADES.map((word, index): [string, Word] => [word, { kind: 'decade', value: 20 + 10 * index }]),
  ['oh', { kind: 'unit', value: 0 }],
  ['hundred', { kind: 'hundred', value: 100 }],
  ['hundreds', { kind: 'decade', value: 100 }],
  ['thousand', { kind: 'thousand', value: 1000 }],
  ['thousands', { kind: 'decade', value: 1000 }],
  ['noughties', { kind: 'decade', value: 2000 }],
  ['tens', { kind: 'decade', value: 10 }],
  ['and', { kind: 'and', value: 0 }],
]);

/** Words that never stand for a number alone: `this one`, `a second`, `oh no`, `thousands of people`. */
const NOT_ALONE = /^(?:zero|one|oh|hundred|thousands?|hundreds|tens|and)$/i;
const ONE_OF = /^\s+(?:days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))\b/i;

const ANY = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const RUN = new RegExp(`\\b(?:${ANY})(?:(?:\\s+|-|\\s+-\\s+)(?:${ANY}))*\\b`, 'gi');
const HAS_NUMBER_WORD = new RegExp(`\\b(?:${ANY.replace('|and', '')})\\b`, 'i');

/** Number words become digits (`nineteen eighty six` → `1986`, `the twenty-first` → `the 21st`, `seventies` → `70s`). */
export function digitsForNumberWords(text: string): Rewritten {
  if (!HAS_NUMBER_WORD.test(text)) return { text, original: (span) => span };
  const changes = [...text.matchAll(RUN)].flatMap((run) => changesIn(run[0], run.index, text));
  return rewritten(text, changes);
}

function changesIn(run: string, at: number, text: string) {
  const tokens = [...run.matchAll(/[a-z]+/gi)];
  const changes: { start: number; end: number; by: string }[] = [];
  for (let index = 0; index < tokens.length; ) {
    const number = readNumber(tokens.slice(index).map(([word]) => WORDS.get(word.toLowerCase())));
    const first = tokens[index];
    const last = tokens[index + Math.max(number.words, 1) - 1];
    index += Math.max(number.words, 1);
    if (!first || !last || number.words === 0) continue;
    const start = at + first.index;
    const end = at + last.index + last[0].length;
    const alone = NOT_ALONE.test(text.slice(start, end));
    if (alone && !(/^one$/i.test(first[0]) && ONE_OF.test(text.slice(end)))) continue;
    changes.push({ start, end, by: number.digits });
  }
  return changes;
}

interface SpelledNumber {
  readonly words: number;
  readonly digits: string;
}

const NO_NUMBER: SpelledNumber = { words: 0, digits: '' };

/** The longest number at the beginning of a run of words. */
function readNumber(words: readonly (Word | undefined)[]): SpelledNumber {
  const century = centuryAt(words);
  const rest = centuryRest(words.slice(century.words));
  if (century.words > 0 && rest.words > 0) return joined(century, rest);
  if (century.words > 0 && century.whole) return { words: century.words, digits: String(century.value) };
  return belowHundred(words);
}

interface Century {
  readonly words: number;
  readonly value: number;
  /** True where it is a number by itself (`two thousand`), false for `nineteen` of `nineteen eighty`. */
  readonly whole: boolean;
}

/** `nineteen`, `nineteen hundred`, `two thousand (and)`, `one thousand seven hundred (and)`. */
function centuryAt(words: readonly (Word | undefined)[]): Century {
  const [first, second, third, fourth] = words;
  if (!first) return { words: 0, value: 0, whole: false };
  if (second?.kind === 'thousand' && first.kind === 'unit') {
    const hundreds = third?.kind === 'unit' && fourth?.kind === 'hundred' ? 2 : 0;
    return past(
      { words: 2 + hundreds, value: first.value * 1000 + (hundreds ? (third?.value ?? 0) * 100 : 0), whole: true },
      words,
    );
  }
  if (second?.kind === 'hundred' && first.value < 100)
    return past({ words: 2, value: first.value * 100, whole: true }, words);
  const spoken = first.kind === 'teen' || (first.kind === 'tens' && first.value === 20);
  return { words: spoken ? 1 : 0, value: first.value * 100, whole: false };
}

function past(century: Century, words: readonly (Word | undefined)[]): Century {
  const followed = words[century.words]?.kind === 'and' && words[century.words + 1] !== undefined;
  return followed ? { ...century, words: century.words + 1 } : century;
}

function centuryRest(words: readonly (Word | undefined)[]): SpelledNumber {
  const [first, second] = words;
  if (first?.kind === 'unit' && first.value === 0 && second?.kind === 'unit') {
    return { words: 2, digits: `0${second.value}` };
  }
  return first?.kind === 'decade' && first.value >= 100 ? NO_NUMBER : belowHundred(words);
}

function joined(century: Century, rest: SpelledNumber): SpelledNumber {
  const value = Number.parseInt(rest.digits, 10);
  const suffix = rest.digits.replace(/^\d+/, '');
  const spokenYear = value >= 10 || /^0\d/.test(rest.digits);
  if (!century.whole && !spokenYear) return spokenCardinal(century, rest);
  return { words: century.words + rest.words, digits: `${century.value + value}${suffix}` };
}

/** `twenty five` is 25, not 20 and 5. */
function spokenCardinal(century: Century, rest: SpelledNumber): SpelledNumber {
  const tens = century.value / 100;
  if (tens !== 20) return { words: 1, digits: String(tens) };
  const value = Number.parseInt(rest.digits, 10);
  return { words: 2, digits: `${tens + value}${rest.digits.replace(/^\d+/, '')}` };
}

function belowHundred(words: readonly (Word | undefined)[]): SpelledNumber {
  const [first, second] = words;
  switch (first?.kind) {
    case 'tens':
      if (second?.kind === 'unit' && second.value > 0) return { words: 2, digits: String(first.value + second.value) };
      if (second?.kind === 'ordinal' && second.value < 10)
        return { words: 2, digits: ordinal(first.value + second.value) };
      return { words: 1, digits: String(first.value) };
    case 'unit':
      if (second?.kind === 'decade' && second.value === 1000) return { words: 2, digits: `${first.value}000s` };
      return { words: 1, digits: String(first.value) };
    case 'teen':
      if (second?.kind === 'decade' && second.value === 100) return { words: 2, digits: `${first.value}00s` };
      return { words: 1, digits: String(first.value) };
    case 'ordinal':
    case 'ordinal-tens':
      return { words: 1, digits: ordinal(first.value) };
    case 'decade':
      return { words: 1, digits: `${first.value}s` };
    default:
      return NO_NUMBER;
  }
}

function ordinal(value: number): string {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
