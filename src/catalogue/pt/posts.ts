import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('pt-BR');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { one: 'há # ano', many: 'há # de anos', other: 'há # anos' }),
  throughTheYears: 'ao longo dos anos',
  onThisDay: ({ ago }) => `Neste dia, ${ago}:`,
  aroundThisDay: ({ day, ago }) => `Nada se sabe de ${day}. Por volta deste dia, ${ago}:`,
  unfitting: ({ day, ago }) => `Nada de ${day} combina com o assunto desta publicação. Neste dia, ${ago}:`,
  allOfDay: ({ day }) => `☰ ${day} ao longo dos anos`,
  quiet: ({ day }) => `Um dia calmo: o arquivo não tem nada para ${day}.`,
  quietFor: ({ day }) => `Um dia calmo: nada de ${day} no arquivo combina com o assunto desta publicação.`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}: ${result}`,
  because: ({ result, why }) => `${result}. ${why}`,
  again: 'nova tentativa em instantes',
  claimed: 'sendo publicada',
  sent: 'publicada',
  failed: 'não publicada',
  skipped: 'pulada',
  unknown: 'não se sabe',
};

export const whys: Words['whys'] = {
  'next-day-due': 'Perdida: quando pôde ser publicada de novo, já era a vez do dia seguinte.',
  missed: ({ minutes }) => `Perdida: não pôde ser publicada no prazo de ${duration(minutes)}.`,
  'quiet-day': 'Um dia calmo: o arquivo não tem nada que sirva.',
  'turned-off': 'A publicação diária foi encerrada antes de sair.',
  'window-over': 'Não pôde ser publicada no prazo.',
  unreachable: 'Não foi possível falar com o Discord.',
  unseen:
    'Pode ter sido publicada: a resposta se perdeu, e o bot não pode ler as mensagens do canal. Não foi publicada outra vez.',
  away: 'O servidor não estava disponível.',
  stopped: 'O bot foi parado.',
  'asked-to-wait': 'O Discord pediu para esperar.',
  'no-image': 'Publicada sem a imagem, que o Discord recusou.',
  plain: 'Publicada como texto simples: o Discord recusou a forma habitual.',
  refused: ({ detail }) => `O Discord recusou a publicação: ${detail}.`,
  lost: ({ detail }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }) => `Pode ter sido publicada: depois o Discord recusou (${detail}).`,
};
