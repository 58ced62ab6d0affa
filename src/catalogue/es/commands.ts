import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'privado', description: 'Responder solo en privado' },
  ask: {
    name: 'preguntar',
    description: 'Preguntar qué pasó: cuándo, dónde y qué, en cualquier orden',
    options: {
      question: { name: 'pregunta', description: 'Por ejemplo: ¿qué pasó en Kiev en el invierno de 2013-14?' },
    },
  },
  timeline: {
    name: 'cronología',
    description: 'Una historia en orden cronológico',
    options: {
      place: { name: 'lugar', description: 'Un país, una región o una ciudad, escrito de cualquier forma' },
      when: { name: 'cuándo', description: 'Una fecha o un periodo: abril de 2016, 2013 a 2015, verano de 2018' },
      about: { name: 'tema', description: 'Un nombre o palabras' },
      order: {
        name: 'orden',
        description: 'Primero los antiguos si no se indica',
        choices: { oldest: 'antiguos primero', newest: 'recientes primero', relevance: 'más relevantes primero' },
      },
      file: {
        name: 'fichero',
        description: 'Todo en un fichero',
        choices: { markdown: 'Markdown', csv: 'CSV (hoja de cálculo)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'tal-día',
    description: 'Un día y un mes a través de los años; hoy si no se indica fecha',
    options: {
      date: { name: 'fecha', description: 'Un día y un mes, por ejemplo 11 de marzo' },
      place: { name: 'lugar', description: 'Un país, una región o una ciudad, escrito de cualquier forma' },
      about: { name: 'tema', description: 'Un nombre o palabras' },
    },
  },
  event: {
    name: 'acontecimiento',
    description: 'Un acontecimiento: texto, fuentes y con qué se relaciona',
    options: {
      title: { name: 'título', description: 'Palabras, una fecha o un lugar; se elige de la lista' },
    },
  },
  archive: {
    name: 'archivo',
    description: 'Qué contiene el archivo: periodo, huecos, versión y licencia',
  },
  help: {
    name: 'ayuda',
    description: 'Cómo preguntar, con ejemplos de este archivo',
  },
  whatWasHappening: { name: '¿Qué pasaba entonces?' },
  daily,
};
