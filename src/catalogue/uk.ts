import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './uk/answers.ts';
import { archive } from './uk/archive.ts';
import { commands } from './uk/commands.ts';
import { daily, pauses } from './uk/daily.ts';
import { help } from './uk/help.ts';
import { pictures } from './uk/pictures.ts';
import { posts, results, whys } from './uk/posts.ts';
import { card, list, notices, reply } from './uk/replies.ts';
import { permissions, settings, zones } from './uk/settings.ts';
import { when } from './uk/when.ts';

export const UK: Words = {
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
