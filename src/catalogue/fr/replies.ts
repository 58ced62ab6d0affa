import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('fr');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Événement ${number(nth)} sur ${number(total)}`,
  untitled: 'Un événement sans titre',
  sourcePage: 'Page source :',
  background: 'Contexte :',
  where: 'Où',
  story: 'Sujet',
  names: 'Noms',
  sources: ({ count }) => (count === 1 ? 'Source' : counted(count, { other: '# sources' })),
  unnamedSource: 'source sans nom',
  more: ({ count }) => counted(count, { one: 'et # autre', other: 'et # autres' }),
  placeBecause: ({ place, words }) => `${place} (« ${words} »)`,
  related: 'Événements liés',
  back: '↩ Retour',
  toList: '☰ Liste',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Page ${number(page)} sur ${number(pages)}`,
  open: 'Ouvrir un événement',
  previous: '◀ Précédents',
  next: 'Suivants ▶',
  newestFirst: 'Récents d’abord',
  oldestFirst: 'Anciens d’abord',
  bestFirst: 'Meilleurs d’abord',
  jump: 'Aller à …',
};

export const reply: Words['reply'] = {
  remove: '✕ Retirer',
  share: 'Partager',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'D’une autre version',
    text: 'Ceci vient d’une autre version du bot et ne peut plus servir. Il suffit de redemander, ou de voir `/aide`.',
  },
  notYours: { title: 'Impossible à retirer', text: 'Seule la personne qui a demandé peut retirer cette réponse.' },
  notManager: {
    title: 'Pour qui gère le serveur',
    text: 'Il faut pour cela la permission **Gérer le serveur**, dans un serveur où le bot a été ajouté.',
  },
  noDaily: {
    title: 'Pas de publication quotidienne ici',
    text: 'Ce bot fonctionne sans publication quotidienne. La personne qui l’héberge peut l’activer.',
  },
  failed: {
    title: 'Cela n’a pas marché',
    text: ({ number: id }) =>
      `Le problème vient d’ici, pas de la question. Un nouvel essai peut suffire ; sinon, le numéro \`${id}\` aidera la personne qui héberge ce bot.`,
  },
};
