import type { Words } from './en.ts';
import { answers, nothing, offers, terminal } from './fr/answers.ts';
import { archive } from './fr/archive.ts';
import { commands } from './fr/commands.ts';
import { help } from './fr/help.ts';
import { pictures } from './fr/pictures.ts';
import { card, list, notices, reply } from './fr/replies.ts';
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
  terminal,
  commands,
  pictures,
};
