import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('pt-BR');

export const daily: Words['daily'] = {
  none: {
    title: 'Ainda não há publicação diária',
    text: '`/diário configurar` cria uma: um canal, uma hora e a hora de onde.',
  },
  noneOf: ({ text }) => `${text} não é nenhuma das publicações diárias deste servidor.`,
  whichOne: 'Qual?',
  titles: {
    preview: 'Prévia',
    pause: 'Pausar',
    paused: 'Pausada',
    resume: 'Retomar',
    resumed: 'Retomada',
    notPaused: 'Não está pausada',
    off: 'Encerrar uma publicação diária',
    ended: 'Encerrada',
    history: 'Histórico',
    changed: 'Publicação diária alterada',
    setUp: 'Publicação diária criada',
    notSet: 'Nada foi configurado',
    nothingToPost: 'Nada a publicar',
  },
  one: 'A publicação diária deste servidor',
  several: ({ count }) => counted(count, { other: '# publicações diárias deste servidor' }),
  placed: ({ title, channel }) => `**${title}** em ${channel}`,
  next: 'Próxima',
  now: 'Lá agora',
  last: 'Última',
  toDo: 'O que fazer',
  nothingDue: 'Ainda não havia nada a publicar.',
  nothingDueYet: 'ainda não havia nada a publicar',
  paused: ({ since, why }) => `**Pausada** ${since}: ${why}`,
  spread: ({ count }) => `, em até ${number(count)} minutos, pois muitos servidores usam esta hora`,
  stopped: 'Nada é publicado até que você retome. Todas as configurações são mantidas.',
  ended: ({ channel }) => `Nada mais é publicado em ${channel}. \`/diário configurar\` cria uma nova.`,
  atMost: ({ count }) =>
    `Um servidor tem no máximo ${number(count)} publicações diárias. \`/diário encerrar\` encerra uma.`,
  nothingFits: ({ date, when }) => `O arquivo não tem nada que sirva para ${date} (${when}), então o dia é pulado.`,
  quietHint: '`/diário configurar` com `dias-calmos` diz o que fazer em um dia assim.',
  kept: {
    title: 'Tudo o que se guarda deste servidor',
    text: ({ subscriptions, posts }) =>
      `O arquivo anexo contém ${counted(subscriptions, { one: '# publicação diária', other: '# publicações diárias' })} e um histórico de ${counted(posts, { one: '# envio', other: '# envios' })}. Nada mais é guardado.`,
  },
  nothingKept: { title: 'Nada é guardado', text: 'Nada é guardado deste servidor.' },
  forget: {
    title: 'Apagar tudo?',
    text: 'Todas as publicações diárias deste servidor são encerradas, e suas configurações e seu histórico são apagados para sempre. O que foi publicado fica no canal.',
    copyFirst: '`/diário exportar` dá uma cópia antes.',
    button: 'Apagar tudo',
  },
  forgotten: { title: 'Apagado', text: 'Nada mais é guardado deste servidor.' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `A publicação diária em ${channel} está pausada: ${why}. As configurações são mantidas, e ela continua sozinha quando isso for resolvido. Veja \`/diário situação\`.`,
  reasons: {
    'by-hand': 'manualmente',
    'channel-gone': 'o canal não existe mais',
    'no-permission': 'falta uma permissão',
    'server-gone': 'o bot foi removido do servidor',
  },
  because: ({ reason, detail }) => `${reason} (${detail})`,
  toDo: {
    byHand: '`/diário retomar` volta a publicar.',
    channelGone:
      'O canal não existe mais. Escolha outro com `/diário configurar` e encerre esta publicação com `/diário encerrar`.',
    noPermission: ({ channel, names }) =>
      `Dê ao bot o que ele precisa em ${channel}: ${names.join(', ')}. Depois, ela continua sozinha.`,
    serverGone: 'O bot foi removido do servidor e já voltou: ela continua sozinha.',
    failed: '`/diário prévia` mostra a próxima publicação. Se continuar assim, avise quem mantém este bot.',
    unknown: ({ channel }) =>
      `Permita que o bot leia o histórico de mensagens de ${channel}, e ele mesmo poderá verificar.`,
  },
};
