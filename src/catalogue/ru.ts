import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './ru/answers.ts';
import { archive } from './ru/archive.ts';
import { commands } from './ru/commands.ts';
import { daily, pauses } from './ru/daily.ts';
import { help } from './ru/help.ts';
import { pictures } from './ru/pictures.ts';
import { posts, results, whys } from './ru/posts.ts';
import { card, list, notices, reply } from './ru/replies.ts';
import { permissions, settings, zones } from './ru/settings.ts';
import { when } from './ru/when.ts';

export const RU: Words = {
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
