import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('fr');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { one: '# événement', many: '# d’événements', other: '# événements' }),
  quoted: ({ text }) => `« ${text} »`,
  dated: ({ date, title }) => `${date} : ${title}`,
  first: ({ date, title }) => `Le premier de l’archive, ${date} : ${title}`,
  last: ({ date, title }) => `Le plus récent de l’archive, ${date} : ${title}`,
  settled: ({ date, title }) => `Ce que l’archive en dit, ${date} : ${title}`,
  number: ({ count }) =>
    counted(count, {
      one: '# événement dans l’archive.',
      many: '# d’événements dans l’archive.',
      other: '# événements dans l’archive.',
    }),
  shares: ({ names }) => `en commun : ${names.join(', ')}`,
  namedOnPage: 'cité sur sa page',
  fileCut: ({ count, total }) =>
    `Le fichier contient les ${number(count)} premiers événements sur ${number(total)} : au-delà, c’est trop grand pour Discord.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Plutôt ${place}`,
  without: ({ about }) => `Sans « ${about} »`,
  anyTime: 'À toute date',
  anyPlace: 'Partout',
  wholeYear: ({ year }) => `Toute l’année ${year}`,
  wholePlace: ({ place }) => `Partout : ${place}`,
  onThis: 'Ce qu’elle a là-dessus',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'L’archive est vide.',
  outsideSpan: ({ span }) => `L’archive couvre la période : ${span}.`,
  noEventOn: ({ date }) => `L’archive n’a aucun événement pour cette date : ${date}.`,
  noMatch: 'Rien dans l’archive ne correspond à tout cela.',
  gone: 'Cet événement n’est plus dans l’archive.',
  unreadMessage: 'Rien dans ce message ne se lit comme une date, un lieu ou un nom que l’archive connaît.',
  outOfScope: {
    reason: 'L’archive dit ce qui s’est passé et quand, pas pourquoi.',
    superlative: 'L’archive ne fait pas de classement : elle dit ce qui s’est passé, où et quand.',
    opinion: 'L’archive n’a pas d’opinion : elle dit ce qui s’est passé et quand.',
    future: 'L’archive ne connaît que le passé.',
  },
  unread: {
    when: ({ typed }) =>
      `« ${typed} » ne se lit pas comme une date. Par exemple : « avril 2016 », « 11 mars », « 2013 à 2015 » ou « été 2018 ».`,
    day: ({ typed }) => `« ${typed} » ne se lit pas comme un jour. Par exemple : « 11 mars » ou « 6 août 2015 ».`,
  },
  unknownPlace: ({ typed }) => `Aucun lieu du nom de « ${typed} » n’est connu.`,
  didYouMean: 'Était-ce l’un de ceux-ci ?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `Ou : ${labels.join(' | ')}`,
  greeting:
    'Posez une question avec vos mots. Tab complète, ↑ rappelle, un numéro suit ce qu’il précède, Ctrl+D termine.',
  noSuchNumber: ({ count }) => `Ce numéro n’existe pas. Tapez-en un de 1 à ${number(count)}, ou une question.`,
};

export const places: Words['places'] = { region: 'région', city: 'ville' };
