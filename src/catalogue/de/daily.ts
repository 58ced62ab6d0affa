import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('de');

export const daily: Words['daily'] = {
  none: {
    title: 'Noch kein täglicher Beitrag',
    text: '`/täglich einrichten` richtet einen ein: ein Kanal, eine Uhrzeit und wessen Uhr es ist.',
  },
  noneOf: ({ text }) => `${text} ist keiner der täglichen Beiträge dieses Servers.`,
  whichOne: 'Welcher?',
  titles: {
    preview: 'Vorschau',
    pause: 'Anhalten',
    paused: 'Angehalten',
    resume: 'Fortsetzen',
    resumed: 'Fortgesetzt',
    notPaused: 'Nicht angehalten',
    off: 'Einen täglichen Beitrag beenden',
    ended: 'Beendet',
    history: 'Verlauf',
    changed: 'Täglicher Beitrag geändert',
    setUp: 'Täglicher Beitrag eingerichtet',
    notSet: 'Nichts wurde eingerichtet',
    nothingToPost: 'Nichts zu veröffentlichen',
  },
  one: 'Der tägliche Beitrag dieses Servers',
  several: ({ count }) => counted(count, { other: '# tägliche Beiträge dieses Servers' }),
  placed: ({ title, channel }) => `**${title}** in ${channel}`,
  next: 'Nächster',
  now: 'Dort ist es jetzt',
  last: 'Letzter',
  toDo: 'Was zu tun ist',
  nothingDue: 'Noch war nichts fällig.',
  nothingDueYet: 'noch war nichts fällig',
  paused: ({ since, why }) => `**Angehalten** ${since}: ${why}`,
  spread: ({ count }) => `, binnen ${number(count)} Minuten, da viele Server diese Zeit teilen`,
  stopped: 'Bis zum Fortsetzen erscheint nichts. Alle Einstellungen bleiben erhalten.',
  ended: ({ channel }) => `In ${channel} erscheint nichts mehr. \`/täglich einrichten\` beginnt einen neuen.`,
  atMost: ({ count }) =>
    `Ein Server hat höchstens ${number(count)} tägliche Beiträge. \`/täglich beenden\` beendet einen.`,
  nothingFits: ({ date, when }) =>
    `Das Archiv hat nichts Passendes für den ${date} (${when}), daher wird der Tag ausgelassen.`,
  quietHint: '`/täglich einrichten` mit `stille-tage` sagt, was an einem solchen Tag geschieht.',
  kept: {
    title: 'Alles, was über diesen Server gespeichert ist',
    text: ({ subscriptions, posts }) =>
      `Die Datei enthält ${counted(subscriptions, { one: '# täglichen Beitrag', other: '# tägliche Beiträge' })} und einen Verlauf mit ${counted(posts, { one: '# Eintrag', other: '# Einträgen' })}. Sonst ist nichts gespeichert.`,
  },
  nothingKept: { title: 'Nichts ist gespeichert', text: 'Über diesen Server ist nichts gespeichert.' },
  forget: {
    title: 'Alles löschen?',
    text: 'Alle täglichen Beiträge dieses Servers enden, ihre Einstellungen und ihr Verlauf werden endgültig gelöscht. Was erschienen ist, bleibt im Kanal.',
    copyFirst: '`/täglich export` gibt vorher eine Kopie.',
    button: 'Alles löschen',
  },
  forgotten: { title: 'Gelöscht', text: 'Über diesen Server ist nichts mehr gespeichert.' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `Der tägliche Beitrag in ${channel} ist angehalten: ${why}. Seine Einstellungen bleiben erhalten, und er geht von selbst weiter, sobald das behoben ist. Mehr dazu: \`/täglich stand\`.`,
  reasons: {
    'by-hand': 'von Hand',
    'channel-gone': 'der Kanal ist weg',
    'no-permission': 'ein Recht fehlt',
    'server-gone': 'der Bot wurde vom Server entfernt',
  },
  because: ({ reason, detail }) => `${reason} (${detail})`,
  toDo: {
    byHand: '`/täglich fortsetzen` setzt ihn fort.',
    channelGone:
      'Der Kanal ist weg. Mit `/täglich einrichten` lässt sich ein anderer wählen, mit `/täglich beenden` dieser Beitrag beenden.',
    noPermission: ({ channel, names }) =>
      `Der Bot braucht in ${channel}: ${names.join(', ')}. Dann geht es von selbst weiter.`,
    serverGone: 'Der Bot war vom Server entfernt und ist zurück: Es geht von selbst weiter.',
    failed: '`/täglich vorschau` zeigt den nächsten Beitrag. Bleibt es so, hilft, wer diesen Bot betreibt.',
    unknown: ({ channel }) => `Darf der Bot den Nachrichtenverlauf von ${channel} lesen, sieht er selbst nach.`,
  },
};
