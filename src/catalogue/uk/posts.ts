import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('uk');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) =>
    counted(count, { one: '# рік тому', few: '# роки тому', many: '# років тому', other: '# року тому' }),
  throughTheYears: 'у різні роки',
  onThisDay: ({ ago }) => `Цього дня, ${ago}:`,
  aroundThisDay: ({ day, ago }) => `За ${day} нічого не відомо. Близько цього дня, ${ago}:`,
  unfitting: ({ day, ago }) => `За ${day} немає нічого за темою цього допису. Цього дня, ${ago}:`,
  allOfDay: ({ day }) => `☰ ${day} у різні роки`,
  quiet: ({ day }) => `Тихий день: за ${day} в архіві нічого немає.`,
  quietFor: ({ day }) => `Тихий день: за ${day} в архіві немає нічого за темою цього допису.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}: ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'зараз буде нова спроба',
  claimed: 'публікується',
  sent: 'опубліковано',
  failed: 'не опубліковано',
  skipped: 'пропущено',
  unknown: 'невідомо',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Пропущено: коли його знову можна було опублікувати, уже настала черга наступного дня.',
  missed: ({ minutes }) => `Пропущено: не вдалося опублікувати у відведений час (${duration(minutes)}).`,
  'quiet-day': 'Тихий день: в архіві немає нічого відповідного.',
  'turned-off': 'Щоденний допис завершили раніше, ніж він вийшов.',
  'window-over': 'Не вдалося опублікувати у відведений час.',
  unreachable: 'Discord був недоступний.',
  unseen:
    'Можливо, опубліковано: відповідь загубилася, а читати повідомлення каналу бот не може. Повторно не публікувалося.',
  away: 'Сервер був недоступний.',
  stopped: 'Бота було зупинено.',
  'asked-to-wait': 'Discord попросив зачекати.',
  'no-image': 'Опубліковано без зображення: Discord його не прийняв.',
  plain: 'Опубліковано простим текстом: у звичному вигляді Discord його не прийняв.',
  refused: ({ detail }) => `Discord не прийняв допис: ${detail}.`,
  lost: ({ detail }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }) => `Можливо, опубліковано: потім Discord відмовив (${detail}).`,
};
