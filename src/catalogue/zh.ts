import type { Words } from './en.ts';
import { answers, nothing, offers, places, terminal } from './zh/answers.ts';
import { archive } from './zh/archive.ts';
import { commands } from './zh/commands.ts';
import { daily, pauses } from './zh/daily.ts';
import { help } from './zh/help.ts';
import { pictures } from './zh/pictures.ts';
import { posts, results, whys } from './zh/posts.ts';
import { card, list, notices, reply } from './zh/replies.ts';
import { permissions, settings, zones } from './zh/settings.ts';
import { when } from './zh/when.ts';

export const ZH: Words = {
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
