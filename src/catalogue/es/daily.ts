import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('es-ES');

export const daily: Words['daily'] = {
  none: {
    title: 'Aún no hay publicación diaria',
    text: '`/diario configurar` crea una: un canal, una hora y la hora de dónde.',
  },
  noneOf: ({ text }) => `${text} no es ninguna de las publicaciones diarias de este servidor.`,
  whichOne: '¿Cuál?',
  titles: {
    preview: 'Vista previa',
    pause: 'Pausar',
    paused: 'En pausa',
    resume: 'Reanudar',
    resumed: 'Reanudada',
    notPaused: 'No está en pausa',
    off: 'Terminar una publicación diaria',
    ended: 'Terminada',
    history: 'Historial',
    changed: 'Publicación diaria cambiada',
    setUp: 'Publicación diaria creada',
    notSet: 'No se ha configurado nada',
    nothingToPost: 'Nada que publicar',
  },
  one: 'La publicación diaria de este servidor',
  several: ({ count }) => counted(count, { other: '# publicaciones diarias de este servidor' }),
  placed: ({ title, channel }) => `**${title}** en ${channel}`,
  next: 'Próxima',
  now: 'Allí ahora',
  last: 'Última',
  toDo: 'Qué hacer',
  nothingDue: 'Aún no tocaba publicar nada.',
  nothingDueYet: 'aún no tocaba publicar nada',
  paused: ({ since, why }) => `**En pausa** ${since}: ${why}`,
  spread: ({ count }) => `, en ${number(count)} minutos, pues muchos servidores comparten esta hora`,
  stopped: 'No se publica nada hasta que se reanude. Todos los ajustes se conservan.',
  ended: ({ channel }) => `Ya no se publica nada en ${channel}. \`/diario configurar\` crea una nueva.`,
  atMost: ({ count }) =>
    `Un servidor tiene como máximo ${number(count)} publicaciones diarias. \`/diario terminar\` termina una.`,
  nothingFits: ({ date, when }) =>
    `El archivo no tiene nada que encaje para el ${date} (${when}), así que ese día se salta.`,
  quietHint: '`/diario configurar` con `días-tranquilos` dice qué hacer un día así.',
  kept: {
    title: 'Todo lo que se guarda de este servidor',
    text: ({ subscriptions, posts }) =>
      `El archivo contiene ${counted(subscriptions, { one: '# publicación diaria', other: '# publicaciones diarias' })} y un historial de ${counted(posts, { one: '# envío', other: '# envíos' })}. No se guarda nada más.`,
  },
  nothingKept: { title: 'No se guarda nada', text: 'No se guarda nada de este servidor.' },
  forget: {
    title: '¿Borrar todo?',
    text: 'Todas las publicaciones diarias de este servidor terminan, y sus ajustes e historial se borran para siempre. Lo publicado queda en su canal.',
    copyFirst: '`/diario exportar` da antes una copia.',
    button: 'Borrar todo',
  },
  forgotten: { title: 'Borrado', text: 'Ya no se guarda nada de este servidor.' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `La publicación diaria en ${channel} está en pausa: ${why}. Sus ajustes se conservan, y seguirá por sí sola cuando esto se arregle. Más en \`/diario estado\`.`,
  reasons: {
    'by-hand': 'a mano',
    'channel-gone': 'el canal ya no existe',
    'no-permission': 'falta un permiso',
    'server-gone': 'se quitó el bot del servidor',
  },
  because: ({ reason, detail }) => `${reason} (${detail})`,
  toDo: {
    byHand: '`/diario reanudar` la reanuda.',
    channelGone:
      'El canal ya no existe. `/diario configurar` permite elegir otro, `/diario terminar` termina esta publicación.',
    noPermission: ({ channel, names }) =>
      `El bot necesita en ${channel}: ${names.join(', ')}. Después sigue por sí sola.`,
    serverGone: 'Se quitó el bot del servidor y ya ha vuelto: sigue por sí sola.',
    failed: '`/diario vista-previa` muestra la próxima. Si sigue igual, puede ayudar quien aloja este bot.',
    unknown: ({ channel }) =>
      `Si el bot puede leer el historial de mensajes de ${channel}, lo comprobará por sí mismo.`,
  },
};
