import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ru');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
  quoted: ({ text }) => `«${text}»`,
  dated: ({ date, title }) => `${date}: ${title}`,
  first: ({ date, title }) => `Первое в архиве, ${date}: ${title}`,
  last: ({ date, title }) => `Последнее в архиве, ${date}: ${title}`,
  settled: ({ date, title }) => `Что говорит об этом архив, ${date}: ${title}`,
  number: ({ count }) =>
    counted(count, {
      one: '# событие в архиве.',
      few: '# события в архиве.',
      many: '# событий в архиве.',
      other: '# события в архиве.',
    }),
  shares: ({ names }) => `общее: ${names.join(', ')}`,
  namedOnPage: 'упомянуто на его странице',
  fileCut: ({ count, total }) =>
    `В файле первые события, ${number(count)} из ${number(total)}: больше Discord не принимает.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Вместо этого: ${place}`,
  without: ({ about }) => `Без «${about}»`,
  anyTime: 'За всё время',
  anyPlace: 'Где угодно',
  wholeYear: ({ year }) => `Весь ${year} год`,
  wholePlace: ({ place }) => `Целиком: ${place}`,
  onThis: 'Что есть об этом',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'Архив пуст.',
  outsideSpan: ({ span }) => `Архив охватывает период: ${span}`,
  noEventOn: ({ date }) => `За ${date} в архиве ничего нет.`,
  noMatch: 'В архиве нет ничего, что подходит под всё это.',
  gone: 'Этого события больше нет в архиве.',
  unreadMessage: 'В этом сообщении нет ни даты, ни места, ни имени, которые известны архиву.',
  outOfScope: {
    reason: 'Архив говорит, что и когда произошло, но не почему.',
    superlative: 'Архив не сравнивает события: он говорит, что, где и когда произошло.',
    opinion: 'У архива нет мнения: он говорит, что и когда произошло.',
    future: 'Архив знает только прошлое.',
  },
  unread: {
    when: ({ typed }) =>
      `«${typed}» не читается как дата. Например: «апрель 2016», «11 марта», «с 2013 по 2015» или «лето 2018».`,
    day: ({ typed }) => `«${typed}» не читается как день. Например: «11 марта» или «6 августа 2015».`,
  },
  unknownPlace: ({ typed }) => `Место «${typed}» неизвестно.`,
  didYouMean: 'Может быть, одно из этих?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `Или: ${labels.join(' | ')}`,
  greeting:
    'Спрашивайте своими словами. Tab дополняет, ↑ возвращает прежнее, номер открывает то, перед чем стоит, Ctrl+D завершает.',
  noSuchNumber: ({ count }) => `Такого номера нет: введите номер от 1 до ${number(count)} или вопрос.`,
};

export const places: Words['places'] = { region: 'регион', city: 'город' };
