import type { Words } from './en.ts';
import { answers, nothing, offers, terminal } from './es/answers.ts';
import { archive } from './es/archive.ts';
import { commands } from './es/commands.ts';
import { help } from './es/help.ts';
import { pictures } from './es/pictures.ts';
import { card, list, notices, reply } from './es/replies.ts';
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
  terminal,
  commands,
  pictures,
};
