import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('pt-BR');

export const answers: Words['answers'] = {
  events: ({ count }) =>
    counted(count, { one: '# acontecimento', many: '# de acontecimentos', other: '# acontecimentos' }),
  quoted: ({ text }) => `“${text}”`,
  dated: ({ date, title }) => `${date}: ${title}`,
  first: ({ date, title }) => `O primeiro do arquivo, ${date}: ${title}`,
  last: ({ date, title }) => `O mais recente do arquivo, ${date}: ${title}`,
  settled: ({ date, title }) => `O que o arquivo diz sobre isso, ${date}: ${title}`,
  number: ({ count }) =>
    counted(count, {
      one: '# acontecimento no arquivo.',
      many: '# de acontecimentos no arquivo.',
      other: '# acontecimentos no arquivo.',
    }),
  shares: ({ names }) => `em comum: ${names.join(', ')}`,
  namedOnPage: 'citado na página dele',
  fileCut: ({ count, total }) =>
    `O arquivo anexo traz os primeiros ${number(count)} de ${number(total)} acontecimentos: mais do que isso é grande demais para o Discord.`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `Em vez disso, ${place}`,
  without: ({ about }) => `Sem “${about}”`,
  anyTime: 'Em qualquer data',
  anyPlace: 'Em qualquer lugar',
  wholeYear: ({ year }) => `O ano todo de ${year}`,
  wholePlace: ({ place }) => `O lugar todo: ${place}`,
  onThis: 'O que há sobre isso',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'O arquivo está vazio.',
  outsideSpan: ({ span }) => `O arquivo abrange ${span}.`,
  noEventOn: ({ date }) => `O arquivo não tem nenhum acontecimento para esta data: ${date}.`,
  noMatch: 'Nada no arquivo corresponde a tudo isso.',
  gone: 'Este acontecimento não está mais no arquivo.',
  unreadMessage: 'Nada nesta mensagem se lê como uma data, um lugar ou um nome que o arquivo conheça.',
  outOfScope: {
    reason: 'O arquivo diz o que aconteceu e quando, não por quê.',
    superlative: 'O arquivo não faz classificações: diz o que aconteceu, onde e quando.',
    opinion: 'O arquivo não tem opinião: diz o que aconteceu e quando.',
    future: 'O arquivo só conhece o passado.',
  },
  unread: {
    when: ({ typed }) =>
      `“${typed}” não se lê como uma data. Por exemplo: “abril de 2016”, “11 de março”, “2013 a 2015” ou “verão de 2018”.`,
    day: ({ typed }) => `“${typed}” não se lê como um dia. Por exemplo: “11 de março” ou “6 de agosto de 2015”.`,
  },
  unknownPlace: ({ typed }) => `Não se conhece nenhum lugar chamado “${typed}”.`,
  didYouMean: 'Era um destes?',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `Ou então: ${labels.join(' | ')}`,
  greeting: 'Pergunte com suas palavras. Tab completa, ↑ recupera, um número segue o que ele precede, Ctrl+D encerra.',
  noSuchNumber: ({ count }) => `Nada tem esse número: digite um de 1 a ${number(count)} ou uma pergunta.`,
};

export const places: Words['places'] = { region: 'região', city: 'cidade' };
