import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'лично', description: 'Показать ответ только вам' },
  ask: {
    name: 'спросить',
    description: 'Спросите, что произошло: когда, где и что, в любом порядке',
    options: {
      question: { name: 'вопрос', description: 'Например: что произошло в Киеве зимой 2013-14?' },
    },
  },
  timeline: {
    name: 'хронология',
    description: 'История по порядку времени',
    options: {
      place: { name: 'место', description: 'Страна, регион или город, в любом написании' },
      when: { name: 'когда', description: 'Дата или период: апрель 2016, с 2013 по 2015, лето 2018' },
      about: { name: 'тема', description: 'Имя, название или слова' },
      order: {
        name: 'порядок',
        description: 'Если не указано, сначала старые',
        choices: { oldest: 'сначала старые', newest: 'сначала новые', relevance: 'сначала самые подходящие' },
      },
      file: {
        name: 'файл',
        description: 'Всё целиком в одном файле',
        choices: { markdown: 'Markdown', csv: 'CSV (таблица)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'в-этот-день',
    description: 'Один день в разные годы; сегодняшний, если дата не указана',
    options: {
      date: { name: 'дата', description: 'День и месяц, например 11 марта' },
      place: { name: 'место', description: 'Страна, регион или город, в любом написании' },
      about: { name: 'тема', description: 'Имя, название или слова' },
    },
  },
  event: {
    name: 'событие',
    description: 'Одно событие: текст, источники и с чем оно связано',
    options: {
      title: { name: 'заголовок', description: 'Слова, дата или место; выберите из списка' },
    },
  },
  archive: {
    name: 'архив',
    description: 'Что есть в архиве: период, пробелы, версия и лицензия',
  },
  help: {
    name: 'помощь',
    description: 'Как спрашивать, с примерами из этого архива',
  },
  whatWasHappening: { name: 'Что тогда происходило?' },
  daily,
};
