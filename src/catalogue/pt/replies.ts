import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('pt-BR');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Acontecimento ${number(nth)} de ${number(total)}`,
  untitled: 'Um acontecimento sem título',
  sourcePage: 'Página de origem:',
  background: 'Contexto:',
  where: 'Onde',
  story: 'História',
  names: 'Nomes',
  sources: ({ count }) => (count === 1 ? 'Fonte' : counted(count, { other: '# fontes' })),
  unnamedSource: 'fonte sem nome',
  more: ({ count }) => `e mais ${number(count)}`,
  placeBecause: ({ place, words }) => `${place} (“${words}”)`,
  related: 'Acontecimentos relacionados',
  back: '↩ Voltar',
  toList: '☰ Lista',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Página ${number(page)} de ${number(pages)}`,
  open: 'Abrir um acontecimento',
  previous: '◀ Anteriores',
  next: 'Seguintes ▶',
  newestFirst: 'Recentes primeiro',
  oldestFirst: 'Antigos primeiro',
  bestFirst: 'Melhores primeiro',
  jump: 'Ir para …',
};

export const reply: Words['reply'] = {
  remove: '✕ Remover',
  share: 'Compartilhar',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'De outra versão',
    text: 'Isto é de outra versão do bot e não pode mais ser usado. Pergunte de novo ou veja `/ajuda`.',
  },
  notYours: { title: 'Não é sua para remover', text: 'Só quem perguntou pode remover esta resposta.' },
  notManager: {
    title: 'Para quem gerencia o servidor',
    text: 'É preciso ter a permissão **Gerenciar servidor** em um servidor ao qual o bot foi adicionado.',
  },
  noDaily: {
    title: 'Sem publicações diárias aqui',
    text: 'Este bot funciona sem publicações diárias. Quem o mantém pode ativá-las.',
  },
  failed: {
    title: 'Não funcionou',
    text: ({ number: id }) =>
      `O erro está aqui, não na sua pergunta. Tente mais uma vez; se continuar, informe o número \`${id}\` a quem mantém este bot.`,
  },
};
