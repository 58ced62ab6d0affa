import { answers, nothing, offers, places, terminal } from './en/answers.ts';
import { archive } from './en/archive.ts';
import { commands } from './en/commands.ts';
import { daily, pauses } from './en/daily.ts';
import { help } from './en/help.ts';
import { pictures } from './en/pictures.ts';
import { posts, results, whys } from './en/posts.ts';
import { card, list, notices, reply } from './en/replies.ts';
import { permissions, settings, zones } from './en/settings.ts';
import { when } from './en/when.ts';

/**
 * All that a person reads in English, by what it is about. An entry is a text, or a function of named parameters. Every
 * other language has the same entries.
 */
export const EN = {
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

/** The words of one language. */
export type Words = typeof EN;
