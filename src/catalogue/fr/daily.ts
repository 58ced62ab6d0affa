import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('fr');

export const daily: Words['daily'] = {
  none: {
    title: 'Pas encore de publication quotidienne',
    text: '`/quotidien régler` en crée une : un salon, une heure et l’heure de quel endroit.',
  },
  noneOf: ({ text }) => `${text} n’est aucune des publications quotidiennes de ce serveur.`,
  whichOne: 'Laquelle ?',
  titles: {
    preview: 'Aperçu',
    pause: 'Suspendre',
    paused: 'Suspendue',
    resume: 'Reprendre',
    resumed: 'Reprise',
    notPaused: 'Pas suspendue',
    off: 'Arrêter une publication quotidienne',
    ended: 'Arrêtée',
    history: 'Historique',
    changed: 'Publication quotidienne modifiée',
    setUp: 'Publication quotidienne créée',
    notSet: 'Rien n’a été réglé',
    nothingToPost: 'Rien à publier',
  },
  one: 'La publication quotidienne de ce serveur',
  several: ({ count }) => counted(count, { other: '# publications quotidiennes de ce serveur' }),
  placed: ({ title, channel }) => `**${title}** dans ${channel}`,
  next: 'Prochaine',
  now: 'Là-bas maintenant',
  last: 'Dernière',
  toDo: 'Que faire',
  nothingDue: 'Rien n’était encore prévu.',
  nothingDueYet: 'rien n’était encore prévu',
  paused: ({ since, why }) => `**Suspendue** ${since} : ${why}`,
  spread: ({ count }) => `, en ${number(count)} minutes, car beaucoup de serveurs partagent cette heure`,
  stopped: 'Rien n’est publié jusqu’à la reprise. Tous les réglages sont conservés.',
  ended: ({ channel }) => `Plus rien n’est publié dans ${channel}. \`/quotidien régler\` en crée une nouvelle.`,
  atMost: ({ count }) =>
    `Un serveur a au plus ${number(count)} publications quotidiennes. \`/quotidien arrêter\` met fin à l’une d’elles.`,
  nothingFits: ({ date, when }) =>
    `L’archive n’a rien qui convienne pour le ${date} (${when}) : ce jour est donc sauté.`,
  quietHint: '`/quotidien régler` avec `jours-calmes` dit que faire un tel jour.',
  kept: {
    title: 'Tout ce qui est conservé sur ce serveur',
    text: ({ subscriptions, posts }) =>
      `Le fichier contient ${counted(subscriptions, { one: '# publication quotidienne', other: '# publications quotidiennes' })} et un historique de ${counted(posts, { one: '# envoi', other: '# envois' })}. Rien d’autre n’est conservé.`,
  },
  nothingKept: { title: 'Rien n’est conservé', text: 'Rien n’est conservé sur ce serveur.' },
  forget: {
    title: 'Tout supprimer ?',
    text: 'Toutes les publications quotidiennes de ce serveur prennent fin ; leurs réglages et leur historique sont supprimés pour de bon. Ce qui a été publié reste dans son salon.',
    copyFirst: '`/quotidien exporter` en donne d’abord une copie.',
    button: 'Tout supprimer',
  },
  forgotten: { title: 'Supprimé', text: 'Plus rien n’est conservé sur ce serveur.' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `La publication quotidienne dans ${channel} est suspendue : ${why}. Ses réglages sont conservés, et elle reprendra d’elle-même une fois la cause levée. Voir \`/quotidien état\`.`,
  reasons: {
    'by-hand': 'à la main',
    'channel-gone': 'le salon n’existe plus',
    'no-permission': 'une permission manque',
    'server-gone': 'le bot a été retiré du serveur',
  },
  because: ({ reason, detail }) => `${reason} (${detail})`,
  toDo: {
    byHand: '`/quotidien reprendre` la relance.',
    channelGone:
      'Le salon n’existe plus. `/quotidien régler` permet d’en choisir un autre, `/quotidien arrêter` met fin à cette publication.',
    noPermission: ({ channel, names }) =>
      `Il faut au bot, dans ${channel} : ${names.join(', ')}. Elle reprendra d’elle-même.`,
    serverGone: 'Le bot avait été retiré du serveur et il est de retour : elle reprend d’elle-même.',
    failed: '`/quotidien aperçu` montre la prochaine. Si cela persiste, la personne qui héberge ce bot peut aider.',
    unknown: ({ channel }) => `Si le bot peut lire les anciens messages de ${channel}, il vérifiera lui-même.`,
  },
};
