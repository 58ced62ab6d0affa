import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'privé', description: 'Répondre en privé' },
  ask: {
    name: 'demander',
    description: 'Demander ce qui s’est passé : quand, où et quoi, dans n’importe quel ordre',
    options: {
      question: { name: 'question', description: 'Par exemple : que s’est-il passé à Kiev durant l’hiver 2013-2014 ?' },
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Une histoire dans l’ordre du temps',
    options: {
      place: { name: 'lieu', description: 'Un pays, une région ou une ville, dans n’importe quelle graphie' },
      when: { name: 'quand', description: 'Une date ou une période : avril 2016, 2013 à 2015, été 2018' },
      about: { name: 'sujet', description: 'Un nom ou des mots' },
      order: {
        name: 'ordre',
        description: 'Les plus anciens d’abord par défaut',
        choices: { oldest: 'anciens d’abord', newest: 'récents d’abord', relevance: 'plus pertinents d’abord' },
      },
      file: {
        name: 'fichier',
        description: 'Le tout dans un fichier',
        choices: { markdown: 'Markdown', csv: 'CSV (tableur)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'ce-jour-là',
    description: 'Un jour et un mois à travers les années ; aujourd’hui sans date',
    options: {
      date: { name: 'date', description: 'Un jour et un mois, par exemple 11 mars' },
      place: { name: 'lieu', description: 'Un pays, une région ou une ville, dans n’importe quelle graphie' },
      about: { name: 'sujet', description: 'Un nom ou des mots' },
    },
  },
  event: {
    name: 'événement',
    description: 'Un événement : texte, sources et ce qui s’y rattache',
    options: {
      title: { name: 'titre', description: 'Des mots, une date ou un lieu ; à choisir dans la liste' },
    },
  },
  archive: {
    name: 'archive',
    description: 'Ce que contient l’archive : période, lacunes, version et licence',
  },
  help: {
    name: 'aide',
    description: 'Comment demander, avec des exemples de cette archive',
  },
  whatWasHappening: { name: 'Ce qui se passait alors' },
  daily,
};
