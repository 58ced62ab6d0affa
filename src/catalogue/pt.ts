import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './pt/answers.ts';
import { archive } from './pt/archive.ts';
import { commands } from './pt/commands.ts';
import { daily, pauses } from './pt/daily.ts';
import { help } from './pt/help.ts';
import { pictures } from './pt/pictures.ts';
import { posts, results, whys } from './pt/posts.ts';
import { card, list, notices, reply } from './pt/replies.ts';
import { permissions, settings, zones } from './pt/settings.ts';
import { when } from './pt/when.ts';

export const PT: Words = {
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
