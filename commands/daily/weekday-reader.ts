import { ENGLISH, WEEKDAY_WORDS, type WeekdayWords } from './weekday-words.ts';

/** How days of the week are told apart in English and one more language. */
export interface WeekdayReader {
  /** A text in the form in which the patterns know it. */
  readonly plain: (text: string) => string;
  readonly everyDay: RegExp;
  readonly weekdays: RegExp;
  readonly weekends: RegExp;
  /** What stands between days that are listed, between the ends of a stretch, and before days left out. */
  readonly and: RegExp;
  readonly to: RegExp;
  readonly except: RegExp;
  readonly before: RegExp;
  /** Which day a word names, 0 for Monday; -1 for none. */
  readonly dayAt: (word: string) => number;
}

const readers = new Map<string, WeekdayReader>();

/** The reader of a locale (BCP 47), made once. */
export function weekdayReader(locale: string): WeekdayReader {
  const language = new Intl.Locale(locale).language;
  const known = readers.get(language) ?? makeReader(language);
  readers.set(language, known);
  return known;
}

function makeReader(language: string): WeekdayReader {
  const own = WEEKDAY_WORDS[language];
  const said = (key: keyof WeekdayWords) => [ENGLISH[key], ...(own ? [own[key]] : [])].join('|');
  // Chinese and Japanese write no blanks between words: theirs end where the pattern does.
  const [start, end] = /^(?:zh|ja)$/.test(language) ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const whole = (key: keyof WeekdayWords) => new RegExp(`^(?:${said(key)})$`, 'u');
  const between = (signs: string, key: keyof WeekdayWords) =>
    new RegExp(` ?(?:${signs}|${start}(?:${said(key)})${end}) ?`, 'u');
  const names = ['en', language].flatMap((one) => [namesIn(one, 'long'), namesIn(one, 'short')]);
  return {
    plain,
    everyDay: whole('everyDay'),
    weekdays: whole('weekdays'),
    weekends: whole('weekends'),
    and: between('[,;/+&]', 'and'),
    to: between('[-–—]', 'to'),
    except: new RegExp(` ?${start}(?:${said('except')})${end} ?`, 'u'),
    before: new RegExp(`^(?:${said('before')})${language === 'zh' || language === 'ja' ? ' ?' : ' '}`, 'u'),
    dayAt: (word) =>
      names.map((list) => list.findIndex((name) => isName(word.trim(), name))).find((at) => at >= 0) ?? -1,
  };
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('.', '')
      .replaceAll(/[’ʼ]/g, "'")
      .replaceAll('週', '周')
      // Portuguese: a hyphen within a day's name (`segunda-feira`) is no stretch of days.
      .replaceAll(/(?<=\p{L})[- ]feira(?!\p{L})/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

/** Two letters are the least that tells days apart, but where the name itself is one. */
const LEAST_LETTERS = 2;
/** `Mondays`, `montags`, `понедельникам`: so many letters may stand behind a name. */
const ENDING = 3;
/** `weds`, `thurs`: no beginnings of a name, but their first three letters are. */
const SHORTENED = /^(?:weds|thurs?|tues)$/;

function isName(word: string, name: string): boolean {
  if (word === name) return true;
  if (word.length < LEAST_LETTERS) return false;
  if (name.startsWith(word)) return true;
  if (SHORTENED.test(word)) return name.startsWith(word.slice(0, 3));
  const stem = name.replace(/[aeouаяеиіїоуюьй]$/u, '');
  return stem.length > LEAST_LETTERS && word.startsWith(stem) && word.length <= stem.length + ENDING;
}

/** A Monday, for the names of days. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

function namesIn(language: string, weekday: 'long' | 'short'): readonly string[] {
  const names = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => plain(names.format(MONDAY + day * DAY)));
}
