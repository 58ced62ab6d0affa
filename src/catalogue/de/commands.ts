import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'privat', description: 'Nur privat antworten' },
  ask: {
    name: 'fragen',
    description: 'Fragen, was geschah: wann, wo und was, beliebig gemischt',
    options: {
      question: { name: 'frage', description: 'Zum Beispiel: Was geschah in Kiew im Winter 2013/14?' },
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Eine Geschichte in zeitlicher Folge',
    options: {
      place: { name: 'ort', description: 'Ein Land, eine Region oder eine Stadt, in beliebiger Schreibweise' },
      when: { name: 'zeit', description: 'Ein Tag oder ein Zeitraum: April 2016, 2013 bis 2015, Sommer 2018' },
      about: { name: 'thema', description: 'Ein Name oder Wörter' },
      order: {
        name: 'reihenfolge',
        description: 'Ohne Angabe das Älteste zuerst',
        choices: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst', relevance: 'Passendste zuerst' },
      },
      file: {
        name: 'datei',
        description: 'Alles zusammen als Datei',
        choices: { markdown: 'Markdown', csv: 'CSV (Tabelle)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'an-diesem-tag',
    description: 'Ein Tag und Monat durch die Jahre; ohne Angabe der heutige',
    options: {
      date: { name: 'datum', description: 'Ein Tag und Monat, zum Beispiel 11. März' },
      place: { name: 'ort', description: 'Ein Land, eine Region oder eine Stadt, in beliebiger Schreibweise' },
      about: { name: 'thema', description: 'Ein Name oder Wörter' },
    },
  },
  event: {
    name: 'ereignis',
    description: 'Ein Ereignis: Text, Quellen und was damit zusammenhängt',
    options: {
      title: { name: 'titel', description: 'Wörter, ein Datum oder ein Ort; aus der Liste zu wählen' },
    },
  },
  archive: {
    name: 'archiv',
    description: 'Was das Archiv enthält: Zeitraum, Lücken, Stand und Lizenz',
  },
  help: {
    name: 'hilfe',
    description: 'So wird gefragt, mit Beispielen aus diesem Archiv',
  },
  whatWasHappening: { name: 'Was geschah damals?' },
  daily,
};
