import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Cómo preguntar',
  text: `Con palabras sencillas: **cuándo**, **dónde** y **qué**, en cualquier orden.
\`/preguntar\` cualquier cosa: un lugar, una fecha o «¿cuándo fue…?»
\`/cronología\` una historia en orden cronológico
\`/tal-día\` un día a través de los años
\`/acontecimiento\` un acontecimiento con sus fuentes y lo relacionado
\`/diario\` una publicación diaria en este servidor, para quienes lo gestionan
\`/archivo\` qué contiene el archivo`,
};
