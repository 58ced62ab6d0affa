import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('es-ES');

export const settings: Words['settings'] = {
  everyDay: 'todos los días',
  days: ({ from, to }) => `de ${weekday(from)} a ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `acontecimientos desde ${year}`,
  onlyUntil: ({ year }) => `acontecimientos hasta ${year}`,
  onlyOf: ({ year }) => `acontecimientos de ${year}`,
  onlyFrom: ({ first, last }) => `acontecimientos de ${first} a ${last}`,
  countEach: ({ count }) => counted(count, { other: '# acontecimientos por publicación' }),
  skipsQuiet: 'se salta los días tranquilos',
  saysQuiet: 'lo dice los días tranquilos',
  leapOnMarch: 'el 29 de febrero se recuerda el 1 de marzo',
  leapAlone: 'el 29 de febrero se recuerda solo en años bisiestos',
  pings: ({ role }) => `menciona a ${role}`,
  restUnderstood: 'Todo lo demás se ha entendido: basta con enviar otra vez el comando con este cambio.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Hay que elegir de la lista un canal de este servidor.',
  channelShut: ({ channel, names }) =>
    `En ${channel} al bot le falta: ${names.join(', ')}. Se puede permitir en los ajustes del canal, en Permisos.`,
  channelWants: ({ channel, names }) => `En ${channel} al bot también le vendría bien: ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} no es una hora. Por ejemplo: \`9:00\`, \`9 h\`, \`21h30\` o \`mediodía\`.`,
  try: ({ names }) => `Por ejemplo: ${any(names)}.`,
  noWeekdays: ({ text }) =>
    `${text} no es una lista de días. Por ejemplo: \`laborables\`, \`lun-vie\` o \`lunes y jueves\`.`,
  noYears: ({ text }) => `${text} no son años. Por ejemplo: \`2010-2015\` o \`desde 2000\`.`,
  noPlace: ({ text }) => `No se conoce ningún lugar llamado ${text}.`,
  didYouMean: ({ names }) => `¿Era ${any(names)}?`,
  nothingAbout: 'El archivo no tiene nada sobre esto por ahora.',
  noPingForAll: 'No se puede mencionar a todo el mundo cada día. Mejor un rol que la gente tome por elección.',
  mutePing: ({ role }) =>
    `${role} se nombrará pero no recibirá aviso: hay que permitir que cualquiera mencione el rol.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensajes',
  SendMessagesInThreads: 'Enviar mensajes en hilos',
  ManageThreads: 'Gestionar hilos',
  EmbedLinks: 'Insertar enlaces',
  AttachFiles: 'Adjuntar archivos',
  ReadMessageHistory: 'Leer el historial de mensajes',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, todo el año`,
  staysSame: ({ offset }) => `${offset} es igual todo el año. Donde se cambia la hora, es mejor elegir la ciudad.`,
  nobodyKeeps: ({ offset }) => `En ningún lugar rige ${offset} todo el año: mejor elegir una ciudad.`,
  readAs: ({ typed, zone }) => `«${typed}» se lee como ${zone}.`,
  readAsWithSummer: ({ typed, zone }) => `«${typed}» se lee como ${zone}, con su horario de verano.`,
  ifYouMean: ({ names }) => `Si se trata de ${any(names)}, hay que elegir esa ciudad.`,
  several: ({ typed }) => `Hay más de un «${typed}».`,
  countryHasSeveral: ({ country }) => `Este país tiene varias zonas horarias (${country}): mejor elegir una ciudad.`,
  countryTaken: ({ country, zone }) => `Este país tiene varias zonas horarias (${country}); esta es la de ${zone}.`,
  unknown: ({ typed }) => `«${typed}» no es una zona horaria que se conozca aquí.`,
};
