import { answers, nothing, offers, places, terminal } from './de/answers.ts';
import { archive } from './de/archive.ts';
import { commands } from './de/commands.ts';
import { daily, pauses } from './de/daily.ts';
import { help } from './de/help.ts';
import { pictures } from './de/pictures.ts';
import { posts, results, whys } from './de/posts.ts';
import { card, list, notices, reply } from './de/replies.ts';
import { permissions, settings, zones } from './de/settings.ts';
import { when } from './de/when.ts';
import type { Words } from './en.ts';

export const DE: Words = {
  when,
  answers,
  offers,
  nothing,
  help,
  archive,
  card,
  list,
  reply,
  notices,
  places,
  terminal,
  commands,
  pictures,
  daily,
  pauses,
  settings,
  permissions,
  zones,
  posts,
  results,
  whys,
};
