import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './fr/answers.ts';
import { archive } from './fr/archive.ts';
import { commands } from './fr/commands.ts';
import { daily, pauses } from './fr/daily.ts';
import { help } from './fr/help.ts';
import { pictures } from './fr/pictures.ts';
import { posts, results, whys } from './fr/posts.ts';
import { card, list, notices, reply } from './fr/replies.ts';
import { permissions, settings, zones } from './fr/settings.ts';
import { when } from './fr/when.ts';

export const FR: Words = {
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
