import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: 'privado', description: 'Mostrar a resposta só a você' },
  ask: {
    name: 'perguntar',
    description: 'Pergunte o que aconteceu: quando, onde e o quê, em qualquer ordem',
    options: {
      question: { name: 'pergunta', description: 'Por exemplo: o que aconteceu em Kiev no inverno de 2013-14?' },
    },
  },
  timeline: {
    name: 'cronologia',
    description: 'Uma história em ordem cronológica',
    options: {
      place: { name: 'lugar', description: 'Um país, uma região ou uma cidade, em qualquer grafia' },
      when: { name: 'quando', description: 'Uma data ou um período: abril de 2016, 2013 a 2015, verão de 2018' },
      about: { name: 'assunto', description: 'Um nome ou palavras' },
      order: {
        name: 'ordem',
        description: 'Primeiro os mais antigos, se não indicado',
        choices: { oldest: 'antigos primeiro', newest: 'recentes primeiro', relevance: 'mais relevantes primeiro' },
      },
      file: {
        name: 'anexo',
        description: 'Tudo em um arquivo anexo',
        choices: { markdown: 'Markdown', csv: 'CSV (planilha)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'neste-dia',
    description: 'Um dia e mês ao longo dos anos; hoje, se nenhuma data for indicada',
    options: {
      date: { name: 'data', description: 'Um dia e mês, por exemplo 11 de março' },
      place: { name: 'lugar', description: 'Um país, uma região ou uma cidade, em qualquer grafia' },
      about: { name: 'assunto', description: 'Um nome ou palavras' },
    },
  },
  event: {
    name: 'acontecimento',
    description: 'Um acontecimento: texto, fontes e com o que se relaciona',
    options: {
      title: { name: 'título', description: 'Palavras, uma data ou um lugar; escolha na lista' },
    },
  },
  archive: {
    name: 'arquivo',
    description: 'O que o arquivo contém: período, lacunas, versão e licença',
  },
  help: {
    name: 'ajuda',
    description: 'Como perguntar, com exemplos deste arquivo',
  },
  whatWasHappening: { name: 'O que acontecia então?' },
  daily,
};
