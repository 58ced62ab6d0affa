import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('uk');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Подія ${number(nth)} з ${number(total)}`,
  untitled: 'Подія без заголовка',
  sourcePage: 'Сторінка джерела:',
  background: 'Довідка:',
  where: 'Де',
  story: 'Сюжет',
  names: 'Імена й назви',
  sources: ({ count }) =>
    count === 1
      ? 'Джерело'
      : counted(count, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' }),
  unnamedSource: 'джерело без назви',
  more: ({ count }) => `і ще ${number(count)}`,
  placeBecause: ({ place, words }) => `${place} («${words}»)`,
  related: 'Пов’язані події',
  back: '↩ Назад',
  toList: '☰ Список',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Сторінка ${number(page)} з ${number(pages)}`,
  open: 'Відкрити подію',
  previous: '◀ Попередні',
  next: 'Наступні ▶',
  newestFirst: 'Спершу новіші',
  oldestFirst: 'Спершу давніші',
  bestFirst: 'Спершу найкращі',
  jump: 'Перейти до …',
};

export const reply: Words['reply'] = {
  remove: '✕ Прибрати',
  share: 'Поділитися',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'З іншої версії',
    text: 'Це зробила інша версія бота, і користуватися цим більше не можна. Запитайте знову або відкрийте `/довідка`.',
  },
  notYours: { title: 'Ця відповідь не ваша', text: 'Прибрати цю відповідь може лише той, хто запитав.' },
  notManager: {
    title: 'Для тих, хто керує сервером',
    text: 'Потрібен дозвіл **Керувати сервером** на сервері, куди додано бота.',
  },
  noDaily: {
    title: 'Щоденних дописів тут немає',
    text: 'Цей бот працює без щоденних дописів. Увімкнути їх може той, хто його тримає.',
  },
  failed: {
    title: 'Не вийшло',
    text: ({ number: id }) =>
      `Помилка тут, а не у вашому запитанні. Спробуйте ще раз; якщо вона залишиться, повідомте номер \`${id}\` тому, хто тримає цього бота.`,
  },
};
