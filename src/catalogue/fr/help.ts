import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Comment demander',
  text: `En mots simples : **quand**, **où** et **quoi**, dans n’importe quel ordre.
\`/demander\` tout : un lieu, une date ou « quand … a-t-il eu lieu ? »
\`/chronologie\` une histoire dans l’ordre du temps
\`/ce-jour-là\` un jour à travers les années
\`/événement\` un événement, ses sources et ce qui s’y rattache
\`/quotidien\` une publication par jour dans ce serveur, pour qui le gère
\`/archive\` ce que contient l’archive`,
};
