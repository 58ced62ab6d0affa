import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('de');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { one: 'vor # Jahr', other: 'vor # Jahren' }),
  throughTheYears: 'durch die Jahre',
  onThisDay: ({ ago }) => `An diesem Tag, ${ago}:`,
  aroundThisDay: ({ day, ago }) => `Zum ${day} ist nichts bekannt. Um diesen Tag, ${ago}:`,
  unfitting: ({ day, ago }) => `Nichts vom ${day} passt zum Thema dieses Beitrags. An diesem Tag, ${ago}:`,
  allOfDay: ({ day }) => `☰ ${day} durch die Jahre`,
  quiet: ({ day }) => `Ein stiller Tag: Zum ${day} hat das Archiv nichts.`,
  quietFor: ({ day }) => `Ein stiller Tag: Nichts im Archiv vom ${day} passt zum Thema dieses Beitrags.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}: ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'gleich noch ein Versuch',
  claimed: 'erscheint gerade',
  sent: 'erschienen',
  failed: 'nicht erschienen',
  skipped: 'ausgelassen',
  unknown: 'nicht bekannt',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Verpasst: Als es wieder möglich war, war schon der nächste Tag fällig.',
  missed: ({ minutes }) => `Verpasst: Eine Frist von ${duration(minutes)} war vorbei, ehe er erscheinen konnte.`,
  'quiet-day': 'Ein stiller Tag: Das Archiv hat nichts Passendes.',
  'turned-off': 'Der tägliche Beitrag wurde beendet, bevor er erschien.',
  'window-over': 'Er konnte in seinem Zeitfenster nicht erscheinen.',
  unreachable: 'Discord war nicht zu erreichen.',
  unseen:
    'Er ist vielleicht erschienen: Die Antwort ging verloren, und der Bot kann die Nachrichten des Kanals nicht lesen. Er wurde nicht noch einmal gesendet.',
  away: 'Der Server war nicht verfügbar.',
  stopped: 'Der Bot wurde beendet.',
  'asked-to-wait': 'Discord bat zu warten.',
  'no-image': 'Erschienen ohne Bild, das Discord ablehnte.',
  plain: 'Erschienen als einfacher Text: Discord lehnte die übliche Form ab.',
  refused: ({ detail }) => `Discord lehnte den Beitrag ab: ${detail}.`,
  lost: ({ detail }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }) => `Er ist vielleicht erschienen: Dann lehnte Discord ab (${detail}).`,
};
