import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('fr');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { one: 'il y a # an', other: 'il y a # ans' }),
  throughTheYears: 'à travers les années',
  onThisDay: ({ ago }) => `Ce jour-là, ${ago} :`,
  aroundThisDay: ({ day, ago }) => `Rien n’est connu du ${day}. Autour de ce jour, ${ago} :`,
  unfitting: ({ day, ago }) => `Rien du ${day} ne correspond au sujet de cette publication. Ce jour-là, ${ago} :`,
  allOfDay: ({ day }) => `☰ ${day} à travers les années`,
  quiet: ({ day }) => `Un jour calme : l’archive n’a rien pour le ${day}.`,
  quietFor: ({ day }) => `Un jour calme : rien du ${day} dans l’archive ne correspond au sujet de cette publication.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date} : ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'nouvel essai dans un instant',
  claimed: 'en cours de publication',
  sent: 'publiée',
  failed: 'pas publiée',
  skipped: 'sautée',
  unknown: 'incertaine',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Manquée : quand c’était de nouveau possible, le jour suivant était déjà venu.',
  missed: ({ minutes }) => `Manquée : elle n’a pas pu paraître dans un délai de ${duration(minutes)}.`,
  'quiet-day': 'Un jour calme : l’archive n’a rien qui convienne.',
  'turned-off': 'La publication quotidienne a été arrêtée avant de paraître.',
  'window-over': 'Elle n’a pas pu paraître dans son délai.',
  unreachable: 'Discord était injoignable.',
  unseen:
    'Elle a peut-être paru : la réponse s’est perdue, et le bot ne peut pas lire les messages du salon. Elle n’a pas été renvoyée.',
  away: 'Le serveur n’était pas disponible.',
  stopped: 'Le bot a été arrêté.',
  'asked-to-wait': 'Discord a demandé d’attendre.',
  'no-image': 'Parue sans son image, que Discord a refusée.',
  plain: 'Parue en texte simple : Discord l’a refusée sous sa forme habituelle.',
  refused: ({ detail }) => `Discord a refusé la publication : ${detail}.`,
  lost: ({ detail }) => `Discord : ${detail}.`,
  'then-refused': ({ detail }) => `Elle a peut-être paru : ensuite, Discord a refusé (${detail}).`,
};
