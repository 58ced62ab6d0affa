import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('ru');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) =>
    counted(count, { one: '# год назад', few: '# года назад', many: '# лет назад', other: '# года назад' }),
  throughTheYears: 'в разные годы',
  onThisDay: ({ ago }) => `В этот день, ${ago}:`,
  aroundThisDay: ({ day, ago }) => `За ${day} ничего не известно. Около этого дня, ${ago}:`,
  unfitting: ({ day, ago }) => `За ${day} нет ничего по теме этой публикации. В этот день, ${ago}:`,
  allOfDay: ({ day }) => `☰ ${day} в разные годы`,
  quiet: ({ day }) => `Тихий день: за ${day} в архиве ничего нет.`,
  quietFor: ({ day }) => `Тихий день: за ${day} в архиве нет ничего по теме этой публикации.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}: ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'сейчас будет новая попытка',
  claimed: 'публикуется',
  sent: 'опубликована',
  failed: 'не опубликована',
  skipped: 'пропущена',
  unknown: 'неизвестно',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Упущена: когда её снова можно было опубликовать, уже настал черёд следующего дня.',
  missed: ({ minutes }) => `Упущена: не удалось опубликовать в отведённое время (${duration(minutes)}).`,
  'quiet-day': 'Тихий день: в архиве нет ничего подходящего.',
  'turned-off': 'Ежедневную публикацию завершили раньше, чем она вышла.',
  'window-over': 'Не удалось опубликовать в отведённое время.',
  unreachable: 'Discord был недоступен.',
  unseen: 'Возможно, опубликована: ответ потерялся, а читать сообщения канала бот не может. Повторно не публиковалась.',
  away: 'Сервер был недоступен.',
  stopped: 'Бот был остановлен.',
  'asked-to-wait': 'Discord попросил подождать.',
  'no-image': 'Опубликована без изображения: Discord его не принял.',
  plain: 'Опубликована простым текстом: в обычном виде Discord её не принял.',
  refused: ({ detail }) => `Discord не принял публикацию: ${detail}.`,
  lost: ({ detail }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }) => `Возможно, опубликована: затем Discord ответил отказом (${detail}).`,
};
