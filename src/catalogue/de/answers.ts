import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('de');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { one: '# Ereignis', other: '# Ereignisse' }),
  quoted: ({ text }) => `„${text}“`,
  dated: ({ date, title }) => `${date}: ${title}`,
  first: ({ date, title }) => `Das erste im Archiv, ${date}: ${title}`,
  last: ({ date, title }) => `Das jüngste im Archiv, ${date}: ${title}`,
  settled: ({ date, title }) => `Was das Archiv dazu hat, ${date}: ${title}`,
  number: ({ count }) => counted(count, { one: '# Ereignis im Archiv.', other: '# Ereignisse im Archiv.' }),
  shares: ({ names }) => `gemeinsam: ${names.join(', ')}`,
  namedOnPage: 'auf der Seite genannt',
  fileCut: ({ count, total }) =>
    `Die Datei enthält die ersten ${number(count)} von ${number(total)} Ereignissen: Mehr ist zu groß für Discord.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Stattdessen ${place}`,
  without: ({ about }) => `Ohne „${about}“`,
  anyTime: 'Jederzeit',
  anyPlace: 'Überall',
  wholeYear: ({ year }) => `Das ganze Jahr ${year}`,
  wholePlace: ({ place }) => `Überall in: ${place}`,
  onThis: 'Was es dazu hat',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'Das Archiv ist leer.',
  outsideSpan: ({ span }) => `Das Archiv umfasst ${span}.`,
  noEventOn: ({ date }) => `Das Archiv hat kein Ereignis für ${date}.`,
  noMatch: 'Nichts im Archiv passt zu alldem.',
  gone: 'Dieses Ereignis ist nicht mehr im Archiv.',
  unreadMessage: 'Nichts in dieser Nachricht liest sich als Zeit, Ort oder Name, den das Archiv kennt.',
  outOfScope: {
    reason: 'Das Archiv sagt, was wann geschah, nicht warum.',
    superlative: 'Das Archiv stellt keine Ranglisten auf: Es sagt, was wo und wann geschah.',
    opinion: 'Das Archiv hat keine Meinung: Es sagt, was wann geschah.',
    future: 'Das Archiv kennt nur die Vergangenheit.',
  },
  unread: {
    when: ({ typed }) =>
      `„${typed}“ ist nicht als Zeit zu lesen. Zum Beispiel: „April 2016“, „11. März“, „2013 bis 2015“ oder „Sommer 2018“.`,
    day: ({ typed }) => `„${typed}“ ist nicht als Tag zu lesen. Zum Beispiel: „11. März“ oder „6. August 2015“.`,
  },
  unknownPlace: ({ typed }) => `Ein Ort namens „${typed}“ ist nicht bekannt.`,
  didYouMean: 'War einer von diesen gemeint?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `Oder: ${labels.join(' | ')}`,
  greeting:
    'Frag in eigenen Worten. Tab vervollständigt, ↑ holt zurück, eine Zahl folgt dem, vor dem sie steht, Strg+D beendet.',
  noSuchNumber: ({ count }) => `Diese Nummer gibt es nicht: tippe eine von 1 bis ${number(count)} oder eine Frage.`,
};

export const places: Words['places'] = { region: 'Region', city: 'Stadt' };
