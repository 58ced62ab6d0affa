import { zh } from 'chrono-node';
import type { Language } from './language.ts';

const CHINESE_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTHS = CHINESE_NUMBERS.map(
  (number, index) => `(?<![\\d十])(?:0?${index + 1}|${number})月(?![\\d一二三四五六七八九十])(?:份)?`,
);

/** Simplified and traditional characters together. */
export const CHINESE: Language = {
  chrono: zh.casual.parsers,
  months: MONTHS,
  seasons: ['春[季天]', '夏[季天]', '秋[季天]', '冬[季天]'],
  weekdays: [
    '(?:星期|週|周|礼拜)[日天]',
    '(?:星期|週|周|礼拜)一',
    '(?:星期|週|周|礼拜)二',
    '(?:星期|週|周|礼拜)三',
    '(?:星期|週|周|礼拜)四',
    '(?:星期|週|周|礼拜)五',
    '(?:星期|週|周|礼拜)六',
  ],
  yearBefore: '公元|西元',
  yearAfter: '\\s*年(?!代|间|間)',
  counted: '人|名|位|元|美元|欧元|公里|米|年间|小时|小時|座|起|例|歲|岁|多',
  quarter: '第?(?:(?<number>[1-4])|(?<first>一)|(?<second>二)|(?<third>三)|(?<fourth>四))季度',
  half: '(?:(?<firsthalf>上半年)|(?<secondhalf>下半年))',
  decade: '(?<decade>(?:1[89]|20)?\\d0)年代',
  century: '(?<century>\\d{1,2})世[纪紀]',
  relative: [
    ['去年|上一年', 'year', -1],
    ['前年', 'year', -2],
    ['上[个個]?月', 'month', -1],
    ['上[个個]?(?:星期|周|週|礼拜)(?![一二三四五六日天末])', 'week', -1],
    ['上周末|上週末', 'weekend', -1],
    ['今年|本年', 'year', 0],
    ['[这這本][个個]?月', 'month', 0],
    ['[这這本][个個]?(?:星期|周|週)(?![一二三四五六日天末])', 'week', 0],
    ['明年', 'year', 1],
    ['下[个個]?月', 'month', 1],
    ['下[个個]?(?:星期|周|週)(?![一二三四五六日天末])', 'week', 1],
    ['今[天日]', 'day', 0],
    ['昨[天日]', 'day', -1],
    ['前天', 'day', -2],
    ['明[天日]', 'day', 1],
  ],
  numbers: '二|两|兩 三 四 五 六 七 八 九 十',
  units: [
    ['天|日', 'day'],
    ['[个個]?(?:星期|周|週)', 'week'],
    ['[个個]月', 'month'],
    ['年', 'year'],
  ],
  ago: '#(?:以)?前',
  last: '(?:过去|過去|最近|近)#',
  edges: { start: '(?:年初|初|上旬)', middle: '(?:年中|中旬)', end: '(?:年底|年末|底|末|下旬)' },
  holidays: [
    ['christmas', '圣诞节?|聖誕節?'],
    ["new year's day", '元旦|新年'],
    ['chinese new year', '春节|春節|农历新年'],
    ['easter', '复活节|復活節'],
    ['mid-autumn festival', '中秋节|中秋節'],
  ],
  joints: {
    yearAfter: /^\s*(?:的)?\s*$/,
    yearBefore: /^\s*(?:的)?\s*$/,
    to: /^\s*(?:至|到|-|–|—|~|～)\s*$/,
    and: /^\s*(?:和|与|與|及)\s*$/,
    list: /^\s*(?:、|,|，|或)\s*$/,
    opening: /(?:从|從|自|在)\s*$/,
    closing: /^\s*(?:之?间|之?間|期间|期間)/,
    openBefore: [
      ['since', /(?:自从|自從|自|从|從)\s*$/],
      ['until', /(?:截至|直到|到)\s*$/],
    ],
    openAfter: [
      ['since', /^\s*(?:以来|以來|起|至今|开始|開始)/],
      ['after', /^\s*(?:以后|以後|之后|之後|后|後)/],
      ['before', /^\s*(?:以前|之前|前)/],
      ['until', /^\s*(?:为止|為止)/],
    ],
  },
};
