import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('uk');

export const settings: Words['settings'] = {
  everyDay: 'щодня',
  days: ({ from, to }) => `${weekday(from)} – ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `події з ${year} року`,
  onlyUntil: ({ year }) => `події по ${year} рік`,
  onlyOf: ({ year }) => `події ${year} року`,
  onlyFrom: ({ first, last }) => `події з ${first} по ${last} рік`,
  countEach: ({ count }) =>
    counted(count, {
      one: '# подія в дописі',
      few: '# події в дописі',
      many: '# подій у дописі',
      other: '# події в дописі',
    }),
  skipsQuiet: 'тихі дні пропускаються',
  saysQuiet: 'у тихі дні про це сказано',
  leapOnMarch: '29 лютого згадується 1 березня',
  leapAlone: '29 лютого згадується лише у високосні роки',
  pings: ({ role }) => `згадує ${role}`,
  restUnderstood: 'Усе інше зрозуміло: надішліть команду ще раз із цією зміною.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Виберіть зі списку канал цього сервера.',
  channelShut: ({ channel, names }) =>
    `У ${channel} боту не дозволено: ${names.join(', ')}. Дозвольте це в налаштуваннях каналу, у розділі дозволів.`,
  channelWants: ({ channel, names }) => `У ${channel} боту стали б у пригоді також дозволи: ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} — це не час. Наприклад: \`9:00\`, \`9 ранку\`, \`21:30\` або \`опівдні\`.`,
  try: ({ names }) => `Наприклад: ${any(names)}.`,
  noWeekdays: ({ text }) => `${text} — це не дні тижня. Наприклад: \`у будні\`, \`пн-пт\` або \`понеділок і четвер\`.`,
  noYears: ({ text }) => `${text} — це не роки. Наприклад: \`2010-2015\` або \`з 2000\`.`,
  noPlace: ({ text }) => `Місце ${text} невідоме.`,
  didYouMean: ({ names }) => `Можливо, ${any(names)}?`,
  nothingAbout: 'Поки що в архіві про це нічого немає.',
  noPingForAll: 'Згадувати всіх щодня не можна. Виберіть роль, яку люди беруть за бажанням.',
  mutePing: ({ role }) => `${role} буде названо, але без сповіщення: дозвольте всім згадувати цю роль.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Переглядати канал',
  SendMessages: 'Надсилати повідомлення',
  SendMessagesInThreads: 'Надсилати повідомлення в гілках',
  ManageThreads: 'Керувати гілками',
  EmbedLinks: 'Вбудовувати посилання',
  AttachFiles: 'Прикріплювати файли',
  ReadMessageHistory: 'Читати історію повідомлень',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, цілий рік`,
  staysSame: ({ offset }) =>
    `${offset} не змінюється цілий рік. Якщо у вас переводять годинники, краще виберіть своє місто.`,
  nobodyKeeps: ({ offset }) => `Ніде не діє ${offset} цілий рік: виберіть місто.`,
  readAs: ({ typed, zone }) => `«${typed}» читається як ${zone}.`,
  readAsWithSummer: ({ typed, zone }) => `«${typed}» читається як ${zone}, з переходом на літній час.`,
  ifYouMean: ({ names }) => `Якщо ви маєте на увазі ${any(names)}, виберіть це місто.`,
  several: ({ typed }) => `«${typed}» є в кількох місцях.`,
  countryHasSeveral: ({ country }) => `У цій країні кілька часових поясів (${country}): виберіть місто.`,
  countryTaken: ({ country, zone }) => `У цій країні кілька часових поясів (${country}); узято цей: ${zone}.`,
  unknown: ({ typed }) => `Часовий пояс «${typed}» тут невідомий.`,
};
