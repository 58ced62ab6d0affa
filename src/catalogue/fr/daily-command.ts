import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: 'quotidien',
  description: 'La publication quotidienne de ce serveur : ce qui s’est passé ce jour-là',
  subcommands: {
    set: {
      name: 'régler',
      description: 'Crée une publication quotidienne, ou change celle du même salon et du même sujet',
    },
    status: { name: 'état', description: 'Quand vient la prochaine, comment s’est passée la dernière, et que faire' },
    preview: { name: 'aperçu', description: 'Montre exactement ce qui sera publié ensuite' },
    pause: { name: 'pause', description: 'Arrête de publier jusqu’à la reprise' },
    resume: { name: 'reprendre', description: 'Recommence à publier' },
    off: { name: 'arrêter', description: 'Met fin à une publication quotidienne' },
    history: { name: 'historique', description: 'Ce qui a été publié, ce qui ne l’a pas été, et pourquoi' },
    export: { name: 'exporter', description: 'Tout ce qui est conservé sur ce serveur, dans un fichier' },
    forget: { name: 'oublier', description: 'Supprime tout ce qui est conservé sur ce serveur' },
  },
  options: {
    channel: { name: 'salon', description: 'Où elle paraît' },
    time: { name: 'heure', description: 'Heure locale : 9:00, 9h, 21h30, midi' },
    zone: { name: 'fuseau', description: 'L’heure de quel endroit : une ville, un pays, un décalage' },
    weekdays: {
      name: 'jours',
      description: 'Tous les jours par défaut ; par exemple : en semaine, lun-ven, lundi et jeudi',
    },
    place: { name: 'lieu', description: 'Seulement les événements de ce pays, de cette région ou ville' },
    about: { name: 'sujet', description: 'Seulement les événements sur ces mots' },
    years: { name: 'années', description: 'Seulement les événements de ces années : 2010-2015, depuis 2000' },
    count: { name: 'nombre', description: 'Événements par publication, 1 par défaut' },
    tone: {
      name: 'ton',
      description: 'Tout par défaut',
      choices: { all: 'tout', gentle: 'doux : sans attentats, catastrophes ni morts' },
    },
    quiet: {
      name: 'jours-calmes',
      description: 'Que faire un jour où rien ne convient ; publier autre chose par défaut',
      choices: { widen: 'publier autre chose de ce jour', skip: 'sauter ce jour', say: 'dire qu’il n’y a rien' },
    },
    leapDay: {
      name: 'bissextile',
      description: 'Quand rappeler le 29 février les autres années ; avec le 28 février par défaut',
      choices: { 'february-28': 'avec le 28 février', 'march-1': 'avec le 1er mars', skip: 'pas du tout' },
    },
    ping: { name: 'mention', description: 'Un rôle que chaque publication mentionne' },
    post: { name: 'publication', description: 'Laquelle, s’il y en a plusieurs ; à choisir dans la liste' },
  },
};
