import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('uk');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' }),
  quoted: ({ text }) => `«${text}»`,
  dated: ({ date, title }) => `${date}: ${title}`,
  first: ({ date, title }) => `Перше в архіві, ${date}: ${title}`,
  last: ({ date, title }) => `Останнє в архіві, ${date}: ${title}`,
  settled: ({ date, title }) => `Що каже про це архів, ${date}: ${title}`,
  number: ({ count }) =>
    counted(count, {
      one: '# подія в архіві.',
      few: '# події в архіві.',
      many: '# подій в архіві.',
      other: '# події в архіві.',
    }),
  shares: ({ names }) => `спільне: ${names.join(', ')}`,
  namedOnPage: 'згадано на її сторінці',
  fileCut: ({ count, total }) =>
    `У файлі перші події, ${number(count)} із ${number(total)}: більше Discord не приймає.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Натомість: ${place}`,
  without: ({ about }) => `Без «${about}»`,
  anyTime: 'За весь час',
  anyPlace: 'Будь-де',
  wholeYear: ({ year }) => `Увесь ${year} рік`,
  wholePlace: ({ place }) => `Цілком: ${place}`,
  onThis: 'Що є про це',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'Архів порожній.',
  outsideSpan: ({ span }) => `Архів охоплює період: ${span}`,
  noEventOn: ({ date }) => `За ${date} в архіві нічого немає.`,
  noMatch: 'В архіві немає нічого, що відповідає всьому цьому.',
  gone: 'Цієї події більше немає в архіві.',
  unreadMessage: 'У цьому повідомленні немає ні дати, ні місця, ні імені, які відомі архіву.',
  outOfScope: {
    reason: 'Архів каже, що і коли сталося, але не чому.',
    superlative: 'Архів не порівнює події: він каже, що, де і коли сталося.',
    opinion: 'Архів не має думки: він каже, що і коли сталося.',
    future: 'Архів знає лише минуле.',
  },
  unread: {
    when: ({ typed }) =>
      `«${typed}» не читається як дата. Наприклад: «квітень 2016», «11 березня», «з 2013 по 2015» або «літо 2018».`,
    day: ({ typed }) => `«${typed}» не читається як день. Наприклад: «11 березня» або «6 серпня 2015».`,
  },
  unknownPlace: ({ typed }) => `Місце «${typed}» невідоме.`,
  didYouMean: 'Можливо, одне з цих?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `Або: ${labels.join(' | ')}`,
  greeting:
    'Питайте своїми словами. Tab доповнює, ↑ повертає попереднє, номер відкриває те, перед чим стоїть, Ctrl+D завершує.',
  noSuchNumber: ({ count }) => `Такого номера немає: введіть номер від 1 до ${number(count)} або запитання.`,
};

export const places: Words['places'] = { region: 'регіон', city: 'місто' };
