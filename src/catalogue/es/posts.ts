import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('es-ES');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { one: 'hace # año', other: 'hace # años' }),
  throughTheYears: 'a través de los años',
  onThisDay: ({ ago }) => `Tal día como hoy, ${ago}:`,
  aroundThisDay: ({ day, ago }) => `No se conoce nada del ${day}. Alrededor de este día, ${ago}:`,
  unfitting: ({ day, ago }) => `Nada del ${day} encaja con el tema de esta publicación. Tal día como hoy, ${ago}:`,
  allOfDay: ({ day }) => `☰ ${day} a través de los años`,
  quiet: ({ day }) => `Un día tranquilo: el archivo no tiene nada para el ${day}.`,
  quietFor: ({ day }) => `Un día tranquilo: nada del ${day} en el archivo encaja con el tema de esta publicación.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}: ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'otro intento enseguida',
  claimed: 'publicándose',
  sent: 'publicada',
  failed: 'no publicada',
  skipped: 'saltada',
  unknown: 'no se sabe',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Perdida: cuando pudo publicarse de nuevo, ya tocaba el día siguiente.',
  missed: ({ minutes }) => `Perdida: no pudo publicarse en un plazo de ${duration(minutes)}.`,
  'quiet-day': 'Un día tranquilo: el archivo no tiene nada que encaje.',
  'turned-off': 'La publicación diaria se terminó antes de salir.',
  'window-over': 'No pudo publicarse en su plazo.',
  unreachable: 'No se pudo llegar a Discord.',
  unseen:
    'Puede que se publicara: la respuesta se perdió, y el bot no puede leer los mensajes del canal. No se publicó otra vez.',
  away: 'El servidor no estaba disponible.',
  stopped: 'El bot se detuvo.',
  'asked-to-wait': 'Discord pidió esperar.',
  'no-image': 'Publicada sin su imagen, que Discord rechazó.',
  plain: 'Publicada como texto simple: Discord la rechazó en su forma habitual.',
  refused: ({ detail }) => `Discord rechazó la publicación: ${detail}.`,
  lost: ({ detail }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }) => `Puede que se publicara: después Discord rechazó (${detail}).`,
};
