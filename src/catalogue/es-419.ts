import type { Words } from './en.ts';
import { ES } from './es.ts';
import { speechOf } from './speech.ts';

const { number } = speechOf('es-419');

const { daily: dailyCommand } = ES.commands;

const commands: Words['commands'] = {
  ...ES.commands,
  timeline: {
    ...ES.commands.timeline,
    options: {
      ...ES.commands.timeline.options,
      file: { ...ES.commands.timeline.options.file, name: 'adjunto', description: 'Todo en un archivo adjunto' },
    },
  },
  onThisDay: { ...ES.commands.onThisDay, name: 'un-día-como-hoy' },
  daily: {
    ...dailyCommand,
    description: 'La publicación diaria de este servidor: qué pasó un día como hoy',
    options: {
      ...dailyCommand.options,
      time: { ...dailyCommand.options.time, description: 'Hora local: 9:00, 9 a.m., 21:30, mediodía' },
      weekdays: {
        ...dailyCommand.options.weekdays,
        description: 'Todos los días si no se indica; por ejemplo: entre semana, lun-vie, lunes y jueves',
      },
      quiet: {
        ...dailyCommand.options.quiet,
        choices: { ...dailyCommand.options.quiet.choices, skip: 'omitir el día' },
      },
    },
  },
};

const daily: Words['daily'] = {
  ...ES.daily,
  titles: { ...ES.daily.titles, notSet: 'No se configuró nada' },
  stopped: 'No se publica nada hasta que se reanude. Toda la configuración se conserva.',
  nothingFits: ({ date, when }) =>
    `El archivo no tiene nada que encaje para el ${date} (${when}), así que ese día se omite.`,
  forget: {
    ...ES.daily.forget,
    text: 'Todas las publicaciones diarias de este servidor terminan, y su configuración e historial se borran para siempre. Lo publicado queda en su canal.',
  },
};

const settings: Words['settings'] = {
  ...ES.settings,
  skipsQuiet: 'omite los días tranquilos',
  restUnderstood: 'Todo lo demás se entendió: basta con enviar otra vez el comando con este cambio.',
  channelShut: ({ channel, names }) =>
    `En ${channel} al bot le falta: ${names.join(', ')}. Se puede permitir en la configuración del canal, en Permisos.`,
  noTime: ({ text }) => `${text} no es una hora. Por ejemplo: \`9:00\`, \`9 a.m.\`, \`21:30\` o \`mediodía\`.`,
  noWeekdays: ({ text }) =>
    `${text} no es una lista de días. Por ejemplo: \`entre semana\`, \`lun-vie\` o \`lunes y jueves\`.`,
};

const notices: Words['notices'] = {
  ...ES.notices,
  notManager: {
    title: 'Para quienes administran el servidor',
    text: 'Hace falta el permiso **Administrar servidor** en un servidor al que se haya agregado el bot.',
  },
  failed: { ...ES.notices.failed, title: 'No funcionó' },
};

/** Spanish as Latin America says it, where that is not as Spain does. */
export const ES_419: Words = {
  ...ES,
  commands,
  daily,
  settings,
  notices,
  answers: {
    ...ES.answers,
    fileCut: ({ count, total }) =>
      `El archivo adjunto contiene los primeros ${number(count)} de ${number(total)} acontecimientos: más es demasiado grande para Discord.`,
  },
  help: {
    ...ES.help,
    text: ES.help.text
      .replace(`/${ES.commands.onThisDay.name}`, `/${commands.onThisDay.name}`)
      .replace('gestionan', 'administran'),
  },
  pauses: {
    ...ES.pauses,
    told: ({ channel, why }) =>
      `La publicación diaria en ${channel} está en pausa: ${why}. Su configuración se conserva, y seguirá por sí sola cuando esto se arregle. Más en \`/diario estado\`.`,
  },
  permissions: { ...ES.permissions, ManageThreads: 'Administrar hilos' },
  posts: {
    ...ES.posts,
    onThisDay: ({ ago }) => `Un día como hoy, ${ago}:`,
    unfitting: ({ day, ago }) => `Nada del ${day} encaja con el tema de esta publicación. Un día como hoy, ${ago}:`,
  },
  results: { ...ES.results, skipped: 'omitida' },
};
