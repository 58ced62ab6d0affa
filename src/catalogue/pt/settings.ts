import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('pt-BR');

export const settings: Words['settings'] = {
  everyDay: 'todos os dias',
  days: ({ from, to }) => `de ${weekday(from)} a ${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `acontecimentos desde ${year}`,
  onlyUntil: ({ year }) => `acontecimentos até ${year}`,
  onlyOf: ({ year }) => `acontecimentos de ${year}`,
  onlyFrom: ({ first, last }) => `acontecimentos de ${first} a ${last}`,
  countEach: ({ count }) => counted(count, { other: '# acontecimentos por publicação' }),
  skipsQuiet: 'pula os dias calmos',
  saysQuiet: 'avisa nos dias calmos',
  leapOnMarch: '29 de fevereiro é lembrado em 1º de março',
  leapAlone: '29 de fevereiro é lembrado só em anos bissextos',
  pings: ({ role }) => `menciona ${role}`,
  restUnderstood: 'Todo o resto foi entendido: envie o comando de novo com esta mudança.',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'Escolha na lista um canal deste servidor.',
  channelShut: ({ channel, names }) =>
    `Em ${channel} falta ao bot: ${names.join(', ')}. Permita isso nas configurações do canal, em Permissões.`,
  channelWants: ({ channel, names }) => `Em ${channel} também seria bom permitir ao bot: ${names.join(', ')}.`,
  noTime: ({ text }) => `${text} não é uma hora. Por exemplo: \`9:00\`, \`9h\`, \`21h30\` ou \`meio-dia\`.`,
  try: ({ names }) => `Por exemplo: ${any(names)}.`,
  noWeekdays: ({ text }) =>
    `${text} não é uma lista de dias. Por exemplo: \`dias úteis\`, \`seg-sex\` ou \`segunda e quinta\`.`,
  noYears: ({ text }) => `${text} não são anos. Por exemplo: \`2010-2015\` ou \`desde 2000\`.`,
  noPlace: ({ text }) => `Não se conhece nenhum lugar chamado ${text}.`,
  didYouMean: ({ names }) => `Era ${any(names)}?`,
  nothingAbout: 'O arquivo não tem nada sobre isto por enquanto.',
  noPingForAll:
    'Não se pode mencionar todo mundo a cada dia. Escolha um cargo que as pessoas pegam por vontade própria.',
  mutePing: ({ role }) => `${role} será citado, mas não avisado: permita que qualquer pessoa mencione o cargo.`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensagens',
  SendMessagesInThreads: 'Enviar mensagens em tópicos',
  ManageThreads: 'Gerenciar tópicos',
  EmbedLinks: 'Inserir links',
  AttachFiles: 'Anexar arquivos',
  ReadMessageHistory: 'Ver histórico de mensagens',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}, o ano todo`,
  staysSame: ({ offset }) =>
    `${offset} é igual o ano todo. Se onde você mora o relógio muda, escolha a sua cidade em vez disso.`,
  nobodyKeeps: ({ offset }) => `Nenhum lugar segue ${offset} o ano todo: escolha uma cidade.`,
  readAs: ({ typed, zone }) => `“${typed}” é lido como ${zone}.`,
  readAsWithSummer: ({ typed, zone }) => `“${typed}” é lido como ${zone}, com o seu horário de verão.`,
  ifYouMean: ({ names }) => `Se for ${any(names)}, escolha essa cidade.`,
  several: ({ typed }) => `Há mais de um lugar “${typed}”.`,
  countryHasSeveral: ({ country }) => `Este país tem vários fusos horários (${country}): escolha uma cidade.`,
  countryTaken: ({ country, zone }) => `Este país tem vários fusos horários (${country}); este é o de ${zone}.`,
  unknown: ({ typed }) => `“${typed}” não é um fuso horário conhecido aqui.`,
};
