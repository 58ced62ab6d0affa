import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: 'diario',
  description: 'La publicación diaria de este servidor: qué pasó tal día como hoy',
  subcommands: {
    set: { name: 'configurar', description: 'Crea una publicación diaria, o cambia la del mismo canal y tema' },
    status: { name: 'estado', description: 'Cuándo sale la próxima, cómo fue la última y qué hacer' },
    preview: { name: 'vista-previa', description: 'Muestra exactamente lo próximo que se publicará' },
    pause: { name: 'pausar', description: 'Deja de publicar hasta que se reanude' },
    resume: { name: 'reanudar', description: 'Vuelve a publicar' },
    off: { name: 'terminar', description: 'Termina una publicación diaria' },
    history: { name: 'historial', description: 'Qué se publicó, qué no y por qué' },
    export: { name: 'exportar', description: 'Todo lo que se guarda de este servidor, en un archivo' },
    forget: { name: 'olvidar', description: 'Borra todo lo que se guarda de este servidor' },
  },
  options: {
    channel: { name: 'canal', description: 'Dónde se publica' },
    time: { name: 'hora', description: 'Hora local: 9:00, 9 h, 21h30, mediodía' },
    zone: { name: 'zona', description: 'La hora de dónde: una ciudad, un país, una diferencia' },
    weekdays: {
      name: 'días',
      description: 'Todos los días si no se indica; por ejemplo: laborables, lun-vie, lunes y jueves',
    },
    place: { name: 'lugar', description: 'Solo acontecimientos de este país, región o ciudad' },
    about: { name: 'tema', description: 'Solo acontecimientos sobre estas palabras' },
    years: { name: 'años', description: 'Solo acontecimientos de estos años: 2010-2015, desde 2000' },
    count: { name: 'cantidad', description: 'Acontecimientos por publicación, 1 si no se indica' },
    tone: {
      name: 'tono',
      description: 'Todo si no se indica',
      choices: { all: 'todo', gentle: 'suave: sin atentados, catástrofes ni muertes' },
    },
    quiet: {
      name: 'días-tranquilos',
      description: 'Qué hacer un día para el que nada encaja; si no se indica, publicar otra cosa',
      choices: { widen: 'publicar otra cosa de ese día', skip: 'saltarse el día', say: 'decir que no hay nada' },
    },
    leapDay: {
      name: 'bisiesto',
      description: 'Cuándo recordar el 29 de febrero en otros años; con el 28 de febrero si no se indica',
      choices: { 'february-28': 'con el 28 de febrero', 'march-1': 'con el 1 de marzo', skip: 'nunca' },
    },
    ping: { name: 'mención', description: 'Un rol que cada publicación menciona' },
    post: { name: 'publicación', description: 'Cuál, si hay varias; se elige de la lista' },
  },
};
