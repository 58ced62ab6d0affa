import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('es-ES');

export const answers: Words['answers'] = {
  events: ({ count }) =>
    counted(count, { one: '# acontecimiento', many: '# de acontecimientos', other: '# acontecimientos' }),
  quoted: ({ text }) => `«${text}»`,
  dated: ({ date, title }) => `${date}: ${title}`,
  first: ({ date, title }) => `El primero del archivo, ${date}: ${title}`,
  last: ({ date, title }) => `El más reciente del archivo, ${date}: ${title}`,
  settled: ({ date, title }) => `Lo que dice el archivo, ${date}: ${title}`,
  number: ({ count }) =>
    counted(count, {
      one: '# acontecimiento en el archivo.',
      many: '# de acontecimientos en el archivo.',
      other: '# acontecimientos en el archivo.',
    }),
  shares: ({ names }) => `en común: ${names.join(', ')}`,
  namedOnPage: 'citado en su página',
  fileCut: ({ count, total }) =>
    `El fichero contiene los primeros ${number(count)} de ${number(total)} acontecimientos: más es demasiado grande para Discord.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Mejor ${place}`,
  without: ({ about }) => `Sin «${about}»`,
  anyTime: 'En cualquier fecha',
  anyPlace: 'En cualquier lugar',
  wholeYear: ({ year }) => `Todo el año ${year}`,
  wholePlace: ({ place }) => `En todo el lugar: ${place}`,
  onThis: 'Lo que tiene sobre esto',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'El archivo está vacío.',
  outsideSpan: ({ span }) => `El archivo abarca ${span}.`,
  noEventOn: ({ date }) => `El archivo no tiene ningún acontecimiento para esta fecha: ${date}.`,
  noMatch: 'Nada en el archivo coincide con todo esto.',
  gone: 'Este acontecimiento ya no está en el archivo.',
  unreadMessage: 'Nada en este mensaje se lee como una fecha, un lugar o un nombre que el archivo conozca.',
  outOfScope: {
    reason: 'El archivo dice qué pasó y cuándo, no por qué.',
    superlative: 'El archivo no hace clasificaciones: dice qué pasó, dónde y cuándo.',
    opinion: 'El archivo no tiene opinión: dice qué pasó y cuándo.',
    future: 'El archivo solo conoce el pasado.',
  },
  unread: {
    when: ({ typed }) =>
      `«${typed}» no se lee como una fecha. Por ejemplo: «abril de 2016», «11 de marzo», «2013 a 2015» o «verano de 2018».`,
    day: ({ typed }) => `«${typed}» no se lee como un día. Por ejemplo: «11 de marzo» o «6 de agosto de 2015».`,
  },
  unknownPlace: ({ typed }) => `No se conoce ningún lugar llamado «${typed}».`,
  didYouMean: '¿Era alguno de estos?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `O bien: ${labels.join(' | ')}`,
  greeting: 'Pregunta con tus palabras. Tab completa, ↑ recupera, un número sigue lo que precede, Ctrl+D termina.',
  noSuchNumber: ({ count }) => `Ese número no existe: escribe uno del 1 al ${number(count)} o una pregunta.`,
};

export const places: Words['places'] = { region: 'región', city: 'ciudad' };
