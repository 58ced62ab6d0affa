import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('es-ES');

export const card: Words['card'] = {
  position: ({ nth, total }) => `Acontecimiento ${number(nth)} de ${number(total)}`,
  untitled: 'Un acontecimiento sin título',
  sourcePage: 'Página de origen:',
  background: 'Contexto:',
  where: 'Dónde',
  story: 'Tema',
  names: 'Nombres',
  sources: ({ count }) => (count === 1 ? 'Fuente' : counted(count, { other: '# fuentes' })),
  unnamedSource: 'fuente sin nombre',
  more: ({ count }) => `y ${number(count)} más`,
  placeBecause: ({ place, words }) => `${place} («${words}»)`,
  related: 'Acontecimientos relacionados',
  back: '↩ Volver',
  toList: '☰ Lista',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `Página ${number(page)} de ${number(pages)}`,
  open: 'Abrir un acontecimiento',
  previous: '◀ Anteriores',
  next: 'Siguientes ▶',
  newestFirst: 'Recientes primero',
  oldestFirst: 'Antiguos primero',
  bestFirst: 'Mejores primero',
  jump: 'Ir a …',
};

export const reply: Words['reply'] = {
  remove: '✕ Quitar',
  share: 'Compartir',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: 'De otra versión',
    text: 'Esto es de otra versión del bot y ya no se puede usar. Basta con preguntar de nuevo, o ver `/ayuda`.',
  },
  notYours: { title: 'No se puede quitar', text: 'Solo quien preguntó puede quitar esta respuesta.' },
  notManager: {
    title: 'Para quienes gestionan el servidor',
    text: 'Hace falta el permiso **Gestionar servidor** en un servidor al que se haya añadido el bot.',
  },
  noDaily: {
    title: 'Sin publicaciones diarias aquí',
    text: 'Este bot funciona sin publicaciones diarias. Quien lo aloja puede activarlas.',
  },
  failed: {
    title: 'No ha funcionado',
    text: ({ number: id }) =>
      `El fallo está aquí, no en la pregunta. Puede bastar con probar otra vez; si sigue igual, el número \`${id}\` ayudará a quien aloja este bot.`,
  },
};
