import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Como perguntar',
  text: `Com palavras simples: **quando**, **onde** e **o quê**, em qualquer ordem.
\`/perguntar\` qualquer coisa: um lugar, uma data ou “quando foi…?”
\`/cronologia\` uma história em ordem cronológica
\`/neste-dia\` um dia ao longo dos anos
\`/acontecimento\` um acontecimento com suas fontes e o que se relaciona a ele
\`/diário\` uma publicação por dia neste servidor, para quem o gerencia
\`/arquivo\` o que o arquivo contém`,
};
