import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './ja/answers.ts';
import { archive } from './ja/archive.ts';
import { commands } from './ja/commands.ts';
import { daily, pauses } from './ja/daily.ts';
import { help } from './ja/help.ts';
import { pictures } from './ja/pictures.ts';
import { posts, results, whys } from './ja/posts.ts';
import { card, list, notices, reply } from './ja/replies.ts';
import { permissions, settings, zones } from './ja/settings.ts';
import { when } from './ja/when.ts';

export const JA: Words = {
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
