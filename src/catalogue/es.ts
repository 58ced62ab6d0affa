import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './es/answers.ts';
import { archive } from './es/archive.ts';
import { commands } from './es/commands.ts';
import { daily, pauses } from './es/daily.ts';
import { help } from './es/help.ts';
import { pictures } from './es/pictures.ts';
import { posts, results, whys } from './es/posts.ts';
import { card, list, notices, reply } from './es/replies.ts';
import { permissions, settings, zones } from './es/settings.ts';
import { when } from './es/when.ts';

export const ES: Words = {
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
