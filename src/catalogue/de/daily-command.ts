import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: 'täglich',
  description: 'Der tägliche Beitrag dieses Servers: was an diesem Tag geschah',
  subcommands: {
    set: {
      name: 'einrichten',
      description: 'Richtet einen täglichen Beitrag ein oder ändert den mit gleichem Kanal und Thema',
    },
    status: {
      name: 'stand',
      description: 'Wann der nächste Beitrag kommt, wie es dem letzten erging und was zu tun ist',
    },
    preview: { name: 'vorschau', description: 'Zeigt genau, was als Nächstes erscheint' },
    pause: { name: 'pause', description: 'Hält den Beitrag an, bis er fortgesetzt wird' },
    resume: { name: 'fortsetzen', description: 'Setzt einen angehaltenen Beitrag fort' },
    off: { name: 'beenden', description: 'Beendet einen täglichen Beitrag' },
    history: { name: 'verlauf', description: 'Was erschienen ist, was nicht, und warum' },
    export: { name: 'export', description: 'Alles, was über diesen Server gespeichert ist, als Datei' },
    forget: { name: 'vergessen', description: 'Löscht alles, was über diesen Server gespeichert ist' },
  },
  options: {
    channel: { name: 'kanal', description: 'Wo er erscheint' },
    time: { name: 'uhrzeit', description: 'Ortszeit: 9:00, 9 Uhr, 21h30, Mittag' },
    zone: { name: 'zeitzone', description: 'Wessen Uhr: eine Stadt, ein Land, ein Abstand zu UTC' },
    weekdays: {
      name: 'wochentage',
      description: 'Ohne Angabe jeden Tag; zum Beispiel: werktags, Mo-Fr, Montag und Donnerstag',
    },
    place: { name: 'ort', description: 'Nur Ereignisse dieses Landes, dieser Region oder Stadt' },
    about: { name: 'thema', description: 'Nur Ereignisse zu diesen Wörtern' },
    years: { name: 'jahre', description: 'Nur Ereignisse dieser Jahre: 2010-2015, seit 2000' },
    count: { name: 'anzahl', description: 'Ereignisse in einem Beitrag; ohne Angabe eines' },
    tone: {
      name: 'ton',
      description: 'Ohne Angabe alles',
      choices: { all: 'alles', gentle: 'sanft: ohne Anschläge, Katastrophen und Todesfälle' },
    },
    quiet: {
      name: 'stille-tage',
      description: 'Was an einem Tag geschieht, für den nichts passt; ohne Angabe etwas anderes',
      choices: { widen: 'etwas anderes von diesem Tag', skip: 'den Tag auslassen', say: 'sagen, dass es nichts gibt' },
    },
    leapDay: {
      name: 'schalttag',
      description: 'Wann in anderen Jahren an den 29. Februar erinnert wird; ohne Angabe am 28.',
      choices: { 'february-28': 'am 28. Februar', 'march-1': 'am 1. März', skip: 'gar nicht' },
    },
    ping: { name: 'ping', description: 'Eine Rolle, die jeder Beitrag anpingt' },
    post: { name: 'beitrag', description: 'Welcher, wenn es mehrere gibt; aus der Liste zu wählen' },
  },
};
