import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ru');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Событие ${number(nth)} из ${number(total)}`,
  untitled: 'Событие без заголовка',
  sourcePage: 'Страница источника:',
  background: 'Справка:',
  where: 'Где',
  story: 'Сюжет',
  names: 'Имена и названия',
  sources: ({ count }) =>
    count === 1
      ? 'Источник'
      : counted(count, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' }),
  unnamedSource: 'источник без названия',
  more: ({ count }) => `и ещё ${number(count)}`,
  placeBecause: ({ place, words }) => `${place} («${words}»)`,
  related: 'Связанные события',
  back: '↩ Назад',
  toList: '☰ Список',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Страница ${number(page)} из ${number(pages)}`,
  open: 'Открыть событие',
  previous: '◀ Предыдущие',
  next: 'Следующие ▶',
  newestFirst: 'Сначала новые',
  oldestFirst: 'Сначала старые',
  bestFirst: 'Сначала лучшие',
  jump: 'Перейти к …',
};

export const reply: Words['reply'] = {
  remove: '✕ Убрать',
  share: 'Поделиться',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'Из другой версии',
    text: 'Это сделала другая версия бота, и пользоваться этим больше нельзя. Спросите снова или откройте `/помощь`.',
  },
  notYours: { title: 'Этот ответ не ваш', text: 'Убрать этот ответ может только тот, кто спросил.' },
  notManager: {
    title: 'Для тех, кто управляет сервером',
    text: 'Нужно право **Управлять сервером** на сервере, куда добавлен бот.',
  },
  noDaily: {
    title: 'Ежедневных публикаций здесь нет',
    text: 'Этот бот работает без ежедневных публикаций. Включить их может тот, кто его держит.',
  },
  failed: {
    title: 'Не получилось',
    text: ({ number: id }) =>
      `Ошибка здесь, а не в вашем вопросе. Попробуйте ещё раз; если она останется, сообщите номер \`${id}\` тому, кто держит этого бота.`,
  },
};
