import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('de');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Ereignis ${number(nth)} von ${number(total)}`,
  untitled: 'Ein Ereignis ohne Titel',
  sourcePage: 'Quellseite:',
  background: 'Hintergrund:',
  where: 'Wo',
  story: 'Thema',
  names: 'Namen',
  sources: ({ count }) => (count === 1 ? 'Quelle' : counted(count, { other: '# Quellen' })),
  unnamedSource: 'Quelle ohne Namen',
  more: ({ count }) => `und ${number(count)} weitere`,
  placeBecause: ({ place, words }) => `${place} („${words}“)`,
  related: 'Was damit zusammenhängt',
  back: '↩ Zurück',
  toList: '☰ Liste',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Seite ${number(page)} von ${number(pages)}`,
  open: 'Ereignis öffnen',
  previous: '◀ Zurück',
  next: 'Weiter ▶',
  newestFirst: 'Neueste zuerst',
  oldestFirst: 'Älteste zuerst',
  bestFirst: 'Beste zuerst',
  jump: 'Springen zu …',
};

export const reply: Words['reply'] = {
  remove: '✕ Entfernen',
  share: 'Teilen',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'Aus einer anderen Version',
    text: 'Das stammt aus einer anderen Version des Bots und lässt sich nicht mehr verwenden. Neu fragen hilft, oder `/hilfe`.',
  },
  notYours: { title: 'Nicht zu entfernen', text: 'Nur wer gefragt hat, kann diese Antwort entfernen.' },
  notManager: {
    title: 'Für alle, die den Server verwalten',
    text: 'Dafür braucht es das Recht **Server verwalten** in einem Server, dem der Bot hinzugefügt wurde.',
  },
  noDaily: {
    title: 'Keine täglichen Beiträge hier',
    text: 'Dieser Bot läuft ohne tägliche Beiträge. Wer ihn betreibt, kann sie einschalten.',
  },
  failed: {
    title: 'Das hat nicht geklappt',
    text: ({ number: id }) =>
      `Hier ging etwas schief, an der Frage lag es nicht. Bitte noch einmal versuchen; bleibt es dabei, hilft dem Betreiber dieses Bots die Nummer \`${id}\`.`,
  },
};
