import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Cómo preguntar',
  text: `Con palabras sencillas: **cuándo**, **dónde** y **qué**, en cualquier orden.
\`/ask\` cualquier cosa: un lugar, una fecha o «¿cuándo fue…?»
\`/timeline\` una historia en orden cronológico
\`/onthisday\` un día a través de los años
\`/event\` un suceso con sus fuentes y lo relacionado
\`/daily\` una publicación diaria en este servidor, para quienes lo gestionan
\`/archive\` qué contiene el archivo`,
};
