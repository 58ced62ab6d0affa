import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('fr');

export const settings: Words['settings'] = {
  everyDay: 'tous les jours',
  days: ({ from, to }) => `du ${weekday(from)} au ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `événements depuis ${year}`,
  onlyUntil: ({ year }) => `événements jusqu’en ${year}`,
  onlyOf: ({ year }) => `événements de ${year}`,
  onlyFrom: ({ first, last }) => `événements de ${first} à ${last}`,
  countEach: ({ count }) => counted(count, { other: '# événements par publication' }),
  skipsQuiet: 'saute les jours calmes',
  saysQuiet: 'le dit les jours calmes',
  leapOnMarch: 'le 29 février est rappelé le 1er mars',
  leapAlone: 'le 29 février n’est rappelé que les années bissextiles',
  pings: ({ role }) => `mentionne ${role}`,
  restUnderstood: 'Tout le reste a été compris : il suffit de renvoyer la commande avec ce changement.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Un salon de ce serveur est à choisir dans la liste.',
  channelShut: ({ channel, names }) =>
    `Dans ${channel}, il manque au bot : ${names.join(', ')}. Cela se règle dans les paramètres du salon, sous Permissions.`,
  channelWants: ({ channel, names }) => `Dans ${channel}, ceci serait aussi utile au bot : ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} n’est pas une heure. Par exemple : \`9:00\`, \`9h\`, \`21h30\` ou \`midi\`.`,
  try: ({ names }) => `Par exemple : ${any(names)}.`,
  noWeekdays: ({ text }) =>
    `${text} n’est pas une liste de jours. Par exemple : \`en semaine\`, \`lun-ven\` ou \`lundi et jeudi\`.`,
  noYears: ({ text }) => `${text} ne désigne pas des années. Par exemple : \`2010-2015\` ou \`depuis 2000\`.`,
  noPlace: ({ text }) => `Aucun lieu du nom de ${text} n’est connu.`,
  didYouMean: ({ names }) => `Était-ce ${any(names)} ?`,
  nothingAbout: 'L’archive n’a rien là-dessus pour l’instant.',
  noPingForAll: 'Tout le monde ne peut pas être mentionné chaque jour. Mieux vaut un rôle que l’on prend par choix.',
  mutePing: ({ role }) =>
    `${role} sera nommé mais pas notifié : il faut pour cela autoriser tout le monde à mentionner ce rôle.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Voir le salon',
  SendMessages: 'Envoyer des messages',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  ManageThreads: 'Gérer les fils',
  EmbedLinks: 'Intégrer des liens',
  AttachFiles: 'Joindre des fichiers',
  ReadMessageHistory: 'Voir les anciens messages',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, toute l’année`,
  staysSame: ({ offset }) =>
    `${offset} reste le même toute l’année. Là où l’on change d’heure, mieux vaut choisir sa ville.`,
  nobodyKeeps: ({ offset }) => `Aucun endroit n’est à ${offset} toute l’année : mieux vaut choisir une ville.`,
  readAs: ({ typed, zone }) => `« ${typed} » se lit comme ${zone}.`,
  readAsWithSummer: ({ typed, zone }) => `« ${typed} » se lit comme ${zone}, avec son heure d’été.`,
  ifYouMean: ({ names }) => `S’il s’agit de ${any(names)}, mieux vaut choisir cette ville.`,
  several: ({ typed }) => `Il y a plus d’un « ${typed} ».`,
  countryHasSeveral: ({ country }) => `Plusieurs fuseaux pour ce pays (${country}) : mieux vaut choisir une ville.`,
  countryTaken: ({ country, zone }) => `Plusieurs fuseaux pour ce pays (${country}) ; celui-ci est celui de ${zone}.`,
  unknown: ({ typed }) => `« ${typed} » n’est pas un fuseau connu ici.`,
};
