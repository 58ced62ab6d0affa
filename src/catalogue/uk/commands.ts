import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'особисто', description: 'Показати відповідь лише вам' },
  ask: {
    name: 'запитати',
    description: 'Запитайте, що сталося: коли, де і що, у будь-якому порядку',
    options: {
      question: { name: 'запитання', description: 'Наприклад: що сталося в Києві взимку 2013-14?' },
    },
  },
  timeline: {
    name: 'хронологія',
    description: 'Історія за порядком часу',
    options: {
      place: { name: 'місце', description: 'Країна, регіон або місто, у будь-якому написанні' },
      when: { name: 'коли', description: 'Дата або період: квітень 2016, з 2013 по 2015, літо 2018' },
      about: { name: 'тема', description: 'Ім’я, назва або слова' },
      order: {
        name: 'порядок',
        description: 'Якщо не вказано, спершу давніші',
        choices: { oldest: 'спершу давніші', newest: 'спершу новіші', relevance: 'спершу найвідповідніші' },
      },
      file: {
        name: 'файл',
        description: 'Усе цілком в одному файлі',
        choices: { markdown: 'Markdown', csv: 'CSV (таблиця)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'цього-дня',
    description: 'Один день у різні роки; сьогоднішній, якщо дату не вказано',
    options: {
      date: { name: 'дата', description: 'День і місяць, наприклад 11 березня' },
      place: { name: 'місце', description: 'Країна, регіон або місто, у будь-якому написанні' },
      about: { name: 'тема', description: 'Ім’я, назва або слова' },
    },
  },
  event: {
    name: 'подія',
    description: 'Одна подія: текст, джерела і з чим вона пов’язана',
    options: {
      title: { name: 'заголовок', description: 'Слова, дата або місце; виберіть зі списку' },
    },
  },
  archive: {
    name: 'архів',
    description: 'Що є в архіві: період, прогалини, версія та ліцензія',
  },
  help: {
    name: 'довідка',
    description: 'Як питати, з прикладами з цього архіву',
  },
  whatWasHappening: { name: 'Що тоді відбувалося?' },
  daily,
};
