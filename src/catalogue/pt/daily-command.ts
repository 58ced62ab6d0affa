import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: 'diário',
  description: 'A publicação diária deste servidor: o que aconteceu neste dia',
  subcommands: {
    set: { name: 'configurar', description: 'Cria uma publicação diária ou altera a do mesmo canal e assunto' },
    status: { name: 'situação', description: 'Quando sai a próxima, como foi a última e o que fazer' },
    preview: { name: 'prévia', description: 'Mostra exatamente o que será publicado a seguir' },
    pause: { name: 'pausar', description: 'Deixa de publicar até ser retomada' },
    resume: { name: 'retomar', description: 'Volta a publicar' },
    off: { name: 'encerrar', description: 'Encerra uma publicação diária' },
    history: { name: 'histórico', description: 'O que foi publicado, o que não foi e por quê' },
    export: { name: 'exportar', description: 'Tudo o que se guarda deste servidor, em um arquivo' },
    forget: { name: 'esquecer', description: 'Apaga tudo o que se guarda deste servidor' },
  },
  options: {
    channel: { name: 'canal', description: 'Onde se publica' },
    time: { name: 'hora', description: 'Hora local: 9:00, 9h, 21h30, meio-dia' },
    zone: { name: 'fuso', description: 'A hora de onde: uma cidade, um país, uma diferença' },
    weekdays: {
      name: 'dias',
      description: 'Todos os dias, se não indicado; por exemplo: dias úteis, seg-sex, segunda e quinta',
    },
    place: { name: 'lugar', description: 'Só acontecimentos deste país, região ou cidade' },
    about: { name: 'assunto', description: 'Só acontecimentos sobre estas palavras' },
    years: { name: 'anos', description: 'Só acontecimentos destes anos: 2010-2015, desde 2000' },
    count: { name: 'quantidade', description: 'Acontecimentos por publicação, 1 se não indicado' },
    tone: {
      name: 'tom',
      description: 'Tudo, se não indicado',
      choices: { all: 'tudo', gentle: 'leve: sem atentados, catástrofes nem mortes' },
    },
    quiet: {
      name: 'dias-calmos',
      description: 'O que fazer em um dia para o qual nada serve; se não indicado, publicar outra coisa',
      choices: { widen: 'publicar outra coisa desse dia', skip: 'pular o dia', say: 'dizer que não há nada' },
    },
    leapDay: {
      name: 'bissexto',
      description: 'Quando lembrar 29 de fevereiro nos outros anos; com 28 de fevereiro, se não indicado',
      choices: { 'february-28': 'com 28 de fevereiro', 'march-1': 'com 1º de março', skip: 'nunca' },
    },
    ping: { name: 'menção', description: 'Um cargo que cada publicação menciona' },
    post: { name: 'publicação', description: 'Qual, se houver várias; escolha na lista' },
  },
};
