import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Comment demander',
  text: `En mots simples : **quand**, **où** et **quoi**, dans n’importe quel ordre.
\`/ask\` tout : un lieu, une date ou « quand … a-t-il eu lieu ? »
\`/timeline\` une histoire dans l’ordre du temps
\`/onthisday\` un jour à travers les années
\`/event\` un événement, ses sources et ce qui s’y rattache
\`/daily\` une publication par jour dans ce serveur, pour qui le gère
\`/archive\` ce que contient l’archive`,
};
