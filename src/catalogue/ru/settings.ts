import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('ru');

export const settings: Words['settings'] = {
  everyDay: 'каждый день',
  days: ({ from, to }) => `${weekday(from)} – ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `события с ${year} года`,
  onlyUntil: ({ year }) => `события по ${year} год`,
  onlyOf: ({ year }) => `события ${year} года`,
  onlyFrom: ({ first, last }) => `события с ${first} по ${last} год`,
  countEach: ({ count }) =>
    counted(count, {
      one: '# событие в публикации',
      few: '# события в публикации',
      many: '# событий в публикации',
      other: '# события в публикации',
    }),
  skipsQuiet: 'тихие дни пропускаются',
  saysQuiet: 'в тихие дни об этом говорится',
  leapOnMarch: '29 февраля вспоминается 1 марта',
  leapAlone: '29 февраля вспоминается только в високосные годы',
  pings: ({ role }) => `упоминает ${role}`,
  restUnderstood: 'Всё остальное понятно: отправьте команду ещё раз с этой поправкой.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Выберите из списка канал этого сервера.',
  channelShut: ({ channel, names }) =>
    `В ${channel} боту не разрешено: ${names.join(', ')}. Разрешите это в настройках канала, в разделе прав.`,
  channelWants: ({ channel, names }) => `В ${channel} боту пригодились бы также права: ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} — это не время. Например: \`9:00\`, \`9 утра\`, \`21:30\` или \`полдень\`.`,
  try: ({ names }) => `Например: ${any(names)}.`,
  noWeekdays: ({ text }) =>
    `${text} — это не дни недели. Например: \`по будням\`, \`пн-пт\` или \`понедельник и четверг\`.`,
  noYears: ({ text }) => `${text} — это не годы. Например: \`2010-2015\` или \`с 2000\`.`,
  noPlace: ({ text }) => `Место ${text} неизвестно.`,
  didYouMean: ({ names }) => `Может быть, ${any(names)}?`,
  nothingAbout: 'Пока в архиве об этом ничего нет.',
  noPingForAll: 'Упоминать всех каждый день нельзя. Выберите роль, которую люди берут по желанию.',
  mutePing: ({ role }) => `${role} будет названа, но без уведомления: разрешите всем упоминать эту роль.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Просматривать канал',
  SendMessages: 'Отправлять сообщения',
  SendMessagesInThreads: 'Отправлять сообщения в ветках',
  ManageThreads: 'Управлять ветками',
  EmbedLinks: 'Встраивать ссылки',
  AttachFiles: 'Прикреплять файлы',
  ReadMessageHistory: 'Читать историю сообщений',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, круглый год`,
  staysSame: ({ offset }) => `${offset} не меняется круглый год. Если у вас переводят часы, лучше выберите свой город.`,
  nobodyKeeps: ({ offset }) => `Нигде не действует ${offset} круглый год: выберите город.`,
  readAs: ({ typed, zone }) => `«${typed}» читается как ${zone}.`,
  readAsWithSummer: ({ typed, zone }) => `«${typed}» читается как ${zone}, с переходом на летнее время.`,
  ifYouMean: ({ names }) => `Если вы имеете в виду ${any(names)}, выберите этот город.`,
  several: ({ typed }) => `«${typed}» есть в нескольких местах.`,
  countryHasSeveral: ({ country }) => `В этой стране несколько часовых поясов (${country}): выберите город.`,
  countryTaken: ({ country, zone }) => `В этой стране несколько часовых поясов (${country}); взят этот: ${zone}.`,
  unknown: ({ typed }) => `Часовой пояс «${typed}» здесь неизвестен.`,
};
