import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('de');

export const settings: Words['settings'] = {
  everyDay: 'jeden Tag',
  days: ({ from, to }) => `${weekday(from)} bis ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `Ereignisse seit ${year}`,
  onlyUntil: ({ year }) => `Ereignisse bis ${year}`,
  onlyOf: ({ year }) => `Ereignisse von ${year}`,
  onlyFrom: ({ first, last }) => `Ereignisse von ${first} bis ${last}`,
  countEach: ({ count }) => counted(count, { other: '# Ereignisse je Beitrag' }),
  skipsQuiet: 'lässt stille Tage aus',
  saysQuiet: 'sagt es an stillen Tagen',
  leapOnMarch: 'an den 29. Februar wird am 1. März erinnert',
  leapAlone: 'an den 29. Februar wird nur in Schaltjahren erinnert',
  pings: ({ role }) => `pingt ${role} an`,
  restUnderstood: 'Alles andere wurde verstanden: Der Befehl kann so geändert noch einmal gesendet werden.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Ein Kanal dieses Servers ist aus der Liste zu wählen.',
  channelShut: ({ channel, names }) =>
    `In ${channel} fehlt dem Bot: ${names.join(', ')}. Es lässt sich in den Einstellungen des Kanals unter Berechtigungen erlauben.`,
  channelWants: ({ channel, names }) => `In ${channel} wäre für den Bot außerdem nützlich: ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} ist keine Uhrzeit. Zum Beispiel: \`9:00\`, \`9 Uhr\`, \`21h30\` oder \`Mittag\`.`,
  try: ({ names }) => `Zum Beispiel: ${any(names)}.`,
  noWeekdays: ({ text }) =>
    `${text} ist keine Liste von Tagen. Zum Beispiel: \`werktags\`, \`Mo-Fr\` oder \`Montag und Donnerstag\`.`,
  noYears: ({ text }) => `${text} sind keine Jahre. Zum Beispiel: \`2010-2015\` oder \`seit 2000\`.`,
  noPlace: ({ text }) => `Ein Ort namens ${text} ist nicht bekannt.`,
  didYouMean: ({ names }) => `War ${any(names)} gemeint?`,
  nothingAbout: 'Das Archiv hat dazu zurzeit nichts.',
  noPingForAll: 'Alle lassen sich nicht jeden Tag anpingen. Besser eine Rolle, die man freiwillig nimmt.',
  mutePing: ({ role }) =>
    `${role} wird genannt, aber nicht angepingt: Dafür muss es allen erlaubt sein, die Rolle zu erwähnen.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Kanal ansehen',
  SendMessages: 'Nachrichten senden',
  SendMessagesInThreads: 'Nachrichten in Threads senden',
  ManageThreads: 'Threads verwalten',
  EmbedLinks: 'Links einbetten',
  AttachFiles: 'Dateien anhängen',
  ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, das ganze Jahr`,
  staysSame: ({ offset }) =>
    `${offset} bleibt das ganze Jahr gleich. Wo die Uhren umgestellt werden, ist die eigene Stadt die bessere Wahl.`,
  nobodyKeeps: ({ offset }) => `Nirgends gilt ${offset} das ganze Jahr: Besser ist eine Stadt.`,
  readAs: ({ typed, zone }) => `„${typed}“ wird als ${zone} gelesen.`,
  readAsWithSummer: ({ typed, zone }) => `„${typed}“ wird als ${zone} gelesen, mit der Sommerzeit dort.`,
  ifYouMean: ({ names }) => `Ist ${any(names)} gemeint, ist diese Stadt zu wählen.`,
  several: ({ typed }) => `Es gibt mehr als ein „${typed}“.`,
  countryHasSeveral: ({ country }) => `Mehrere Zeitzonen gelten hier: ${country}. Besser ist eine Stadt.`,
  countryTaken: ({ country, zone }) => `Mehrere Zeitzonen gelten hier: ${country}; diese ist die von ${zone}.`,
  unknown: ({ typed }) => `„${typed}“ ist keine Zeitzone, die hier bekannt ist.`,
};
