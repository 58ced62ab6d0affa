import { type Day, dayOf } from '../../../archive/day.ts';
import { monthsFrom, nthWeekday } from '../calendar.ts';
import type { Days } from '../stretch.ts';
import { diwali, easter, type FeastCalendar, feastDay, orthodoxEaster } from './movable.ts';

/** A holiday: the words for it (a pattern, case ignored) and its days in a year. */
export interface Holiday {
  readonly words: string;
  readonly inYear: (year: number) => Days | null;
  /** Countries (ISO 3166) in which the words mean this day; anywhere where missing. */
  readonly regions?: readonly string[];
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const BRITISH = ['GB', 'IE'];
const NORTH_AMERICAN = ['US', 'CA'];

const days = (from: Day | null, length = 1): Days | null => (from === null ? null : { from, to: from + length - 1 });
const fixed = (words: string, month: number, day: number): Holiday => ({
  words,
  inYear: (year) => days(dayOf(year, month, day)),
});
const nth = (words: string, month: number, weekday: number, index: number, after = 0): Holiday => ({
  words,
  inYear: (year) => days((nthWeekday(monthsFrom(year, month), weekday, index) ?? 0) + after),
});
const western = (words: string, offset: number, length = 1): Holiday => ({
  words,
  inYear: (year) => days(easter(year) + offset, length),
});
const eastern = (words: string, offset: number, length = 1): Holiday => ({
  words,
  inYear: (year) => days(orthodoxEaster(year) + offset, length),
});
const feast = (
  words: string,
  calendar: FeastCalendar,
  [month, day]: readonly [string, number],
  length = 1,
  eve = 0,
): Holiday => ({
  words,
  inYear: (year) => {
    const first = feastDay(calendar, year, month, day);
    return first === null ? null : days(first - eve, length + eve);
  },
});
const only = (regions: readonly string[], holiday: Holiday): Holiday => ({ ...holiday, regions });

/** Holidays people name in questions. Of several that share a word, the one of the asker's country comes first. */
export const HOLIDAYS: readonly Holiday[] = [
  fixed("new year'?s?'? eve|nye|hogmanay", 12, 31),
  feast("(?:chinese|lunar|chinese lunar) new year'?s?(?: day)?|spring festival|tet", 'chinese', ['M01', 1]),
  feast('(?:islamic|hijri|muslim) new year|amun jadid', 'islamic-umalqura', ['M01', 1]),
  feast('(?:jewish new year|rosh ha-?shan+ah?)', 'hebrew', ['M01', 1], 2, 1),
  feast('nowruz|newroz|navroz|persian new year|iranian new year', 'persian', ['M01', 1]),
  fixed('orthodox new year|old new year', 1, 14),
  fixed("new year'?s?'? day|new year'?s|yuandan|(?:the )?new year(?! resolution| honours)", 1, 1),
  fixed('epiphany|three kings(?: day)?', 1, 6),
  fixed('orthodox christmas(?: day)?', 1, 7),
  nth("martin luther king(?:'?s)?,?(?: jr\\.?)?(?: day)|mlk(?: jr\\.?)? day", 1, MONDAY, 3),
  fixed('australia day', 1, 26),
  fixed('(?:international )?holocaust (?:remembrance|memorial) day', 1, 27),
  fixed('groundhog day', 2, 2),
  fixed("(?:saint |st\\.? )?valentine'?s?'?(?: day)?", 2, 14),
  nth("(?:presidents?'?s?'?|washington'?s) (?:day|birthday)", 2, MONDAY, 3),
  fixed("(?:international )?women'?s day", 3, 8),
  fixed('pi day', 3, 14),
  fixed("(?:saint|st\\.?) (?:patrick|paddy)'?s?'?(?: day)?", 3, 17),
  fixed('ides of march', 3, 15),
  fixed("april fools?'?s?'?(?: day)?", 4, 1),
  fixed('earth day', 4, 22),
  fixed("(?:saint|st\\.?) george'?s?'? day", 4, 23),
  fixed('anzac day', 4, 25),
  only(NORTH_AMERICAN, nth('labou?r day', 9, MONDAY, 1)),
  fixed("may day|(?:international )?workers'?s?'? day|labou?r day", 5, 1),
  fixed('star wars day', 5, 4),
  fixed('cinco de mayo', 5, 5),
  fixed('v-?e day', 5, 8),
  fixed('victory day', 5, 9),
  fixed('nakba day', 5, 15),
  only(BRITISH, western("mother'?s?'? day|mothering sunday", -21)),
  nth("mother'?s?'? day", 5, SUNDAY, 2),
  nth('memorial day', 5, MONDAY, -1),
  only(BRITISH, nth('(?:early )?may (?:day )?bank holiday', 5, MONDAY, 1)),
  only(BRITISH, nth('spring bank holiday', 5, MONDAY, -1)),
  only(BRITISH, nth('(?:(?:late )?summer|august) bank holiday', 8, MONDAY, -1)),
  fixed('d-day', 6, 6),
  fixed('juneteenth', 6, 19),
  nth("father'?s?'? day", 6, SUNDAY, 3),
  fixed('midsummer(?: day)?', 6, 24),
  fixed('canada day', 7, 1),
  only(['US'], fixed('independence day', 7, 4)),
  fixed('bastille day', 7, 14),
  fixed('assumption(?: day)?', 8, 15),
  nth("columbus day|indigenous peoples?'?s?'? day", 10, MONDAY, 2),
  only(['CA'], nth('thanks ?giving(?: day)?', 10, MONDAY, 2)),
  nth('thanks ?giving(?: day)?', 11, THURSDAY, 4),
  nth('black friday', 11, THURSDAY, 4, 1),
  nth('cyber monday', 11, THURSDAY, 4, 4),
  nth('giving tuesday', 11, THURSDAY, 4, 5),
  fixed("hallow-?e'?en(?: day)?|all hallows'? eve", 10, 31),
  fixed("all saints'?(?:'s)? day|all hallows'? day|world vegan day", 11, 1),
  fixed("all souls'? day|day of the dead", 11, 2),
  fixed('guy fawkes(?: day| night)?|bonfire night', 11, 5),
  fixed("veterans?'?s?'? day|armistice day|remembrance day", 11, 11),
  fixed("singles'?s?'? day", 11, 11),
  fixed("(?:saint|st\\.?) andrew'?s?'? day", 11, 30),
  fixed('world aids day', 12, 1),
  fixed('human rights day', 12, 10),
  fixed('christmas eve|xmas eve', 12, 24),
  fixed('(?:christmas|x-?mas)(?: day)?', 12, 25),
  fixed("boxing day|(?:saint|st\\.?) stephen'?s?'? day", 12, 26),
  eastern('orthodox (?:shrove|clean) monday|clean monday', -48),
  eastern('orthodox (?:good|great) friday|great friday', -2),
  eastern('orthodox palm sunday', -7),
  eastern('lazarus saturday', -8),
  eastern('great (?:fast|lent)|orthodox lent', -48, 40),
  eastern('orthodox easter(?: sunday)?|pascha', 0),
  western('shrove tuesday|pancake (?:day|tuesday)|mardi gras|fat tuesday', -47),
  western('ash wednesday', -46),
  western('lent(?=\\s+\\d{4})', -46, 46),
  western('palm sunday', -7),
  western('holy week|passion week', -7, 8),
  western('maundy thursday|holy thursday', -3),
  western('(?:good|holy) friday', -2),
  western('holy saturday|easter eve', -1),
  western('easter mon(?:day)?', 1),
  western('easter weekend', -2, 4),
  western('easter(?: sunday| day)?', 0),
  western('ascension(?: day| thursday)', 39),
  western('whit monday|pentecost monday|monday of the holy spirit', 50),
  western('pentecost|whit(?:sun| sunday)', 49),
  western('trinity sunday', 56),
  western('corpus christi', 60),
  feast('(?:day of )?ashura', 'islamic-umalqura', ['M01', 10]),
  feast("mawlid(?: al-nabawi)?|milad un-nabi|prophet'?s birthday", 'islamic-umalqura', ['M03', 12]),
  feast("isra and mi'?raj|the prophet'?s ascension|the night journey|ascension to heaven", 'islamic-umalqura', [
    'M07',
    27,
  ]),
  feast('laylat al-?\\s?[qk]adr|night of (?:power|measures|destiny)', 'islamic-umalqura', ['M09', 27]),
  feast("jamat ul-vida|jumu'?atul-wida", 'islamic-umalqura', ['M09', 28]),
  feast('(?:start|beginning|first day) of ramad[ah]n', 'islamic-umalqura', ['M09', 1]),
  {
    words: 'ramad[ah]n|ramazan',
    inYear: (year) => {
      const from = feastDay('islamic-umalqura', year, 'M09', 1);
      const end = from === null ? null : (feastDay('islamic-umalqura', year, 'M10', 1) ?? from + 30);
      return from === null || end === null ? null : { from, to: end - 1 };
    },
  },
  feast('eid[ -](?:al|ul)[ -]fitr|(?:end of|feast of the) ramad[ah]n', 'islamic-umalqura', ['M10', 1]),
  feast('eid(?=\\s+\\d{4}|\\s*$)', 'islamic-umalqura', ['M10', 1]),
  feast(
    '(?:eid|id)[ -](?:al|ul)[ -]adha|bakr[ -]id|bakrid|(?:feast of (?:the )?sacrifice|sacrifice feast)',
    'islamic-umalqura',
    ['M12', 10],
  ),
  { words: '(?:diwali|deepavali|divali)', inYear: (year) => days(diwali(year)) },
  { words: '(?:choti|chhoti) diwali', inYear: (year) => days(diwali(year) - 1) },
  fixed("king'?s day", 4, 27),
  feast('purim', 'hebrew', ['M06', 14]),
  feast('passover|pesa[ck]h', 'hebrew', ['M07', 15], 8, 1),
  feast('shavu?ot', 'hebrew', ['M09', 6], 2, 1),
  feast("tisha b'?av", 'hebrew', ['M11', 9], 1),
  feast('yom kippur', 'hebrew', ['M01', 10], 0, 1),
  feast('suk?kot|succo[st]|feast of (?:the ingathering|tabernacles|booths)', 'hebrew', ['M01', 15], 8, 1),
  feast('shemini atzeret', 'hebrew', ['M01', 22], 0, 1),
  feast('simchat torah', 'hebrew', ['M01', 23], 0, 1),
  feast('(?:c?hann?uk?kah?|chanukah|hanukah|hanukkah)', 'hebrew', ['M03', 25], 7, 1),
  feast('tu bishvat', 'hebrew', ['M05', 15], 0, 1),
  feast("lag b'?omer", 'hebrew', ['M08', 18], 0, 1),
  feast('dragon boat festival', 'chinese', ['M05', 5]),
  feast('mid-?autumn festival|moon festival', 'chinese', ['M08', 15]),
  fixed('vaisakhi|baisakhi|vaishakhi|vasakhi', 4, 14),
];
