import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('fr');

export const archive: Words['archive'] = {
  title: 'L’archive',
  total: ({ count }) => counted(count, { one: '# événement.', many: '# d’événements.', other: '# événements.' }),
  span: 'Période',
  noEvents: 'aucun événement',
  perYear: 'Événements par an',
  mostIn: ({ year, count }) => `le plus en ${year} : ${number(count)}`,
  emptyDays: 'Jours du calendrier sans événement',
  noEmptyDay: 'aucun : chaque jour a un passé',
  days: ({ count }) => counted(count, { one: '# jour', other: '# jours' }),
  pages: 'Pages',
  pagesRead: ({ count }) => counted(count, { one: '# page lue', other: '# pages lues' }),
  known: ({ page, index, reference }) =>
    `événements connus par leur page ${number(page)}, par un index ${number(index)}, par un renvoi ${number(reference)}`,
  merged: ({ count }) => counted(count, { one: '# doublon fusionné', other: '# doublons fusionnés' }),
  repaired: ({ count }) => counted(count, { one: '# réparée', other: '# réparées' }),
  notRead: ({ count }) => counted(count, { one: '# non lue', other: '# non lues' }),
  refused: 'Pages non lues',
  more: ({ count }) => counted(count, { one: 'et # autre', other: 'et # autres' }),
  version: 'Version',
  sources: 'Sources et licences',
};
