import type { APIEmbed } from 'discord-api-types/v10';
import type { Notice } from '../../answer/answer.ts';
import { BUTTONS_A_ROW, type Row } from './components.ts';
import { cut } from './cut.ts';
import { FIELD_LIMIT, frame, type Page, TITLE_LIMIT, TOTAL_LIMIT } from './embed.ts';
import { offerRows } from './offer-rows.ts';
import type { Reader } from './reader.ts';

const MOST_FIELDS = 25;
const FIELD_NAME_LIMIT = 256;
/** Text that leaves room for fields: a notice says most of what it says in its first lines. */
const TEXT_LIMIT = 3000;

/** Help, what the archive holds, a setting: texts are our own Markdown, cut to Discord's limits and no more. */
export function noticeBoard(notice: Notice, reader: Reader): Page {
  const title = cut(markdown(notice.title), TITLE_LIMIT);
  const description = cut(textOf(notice.text, notice), TEXT_LIMIT);
  const bare: APIEmbed = {
    ...frame('', null, reader),
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
  };
  const used = title.length + description.length + (bare.footer?.text.length ?? 0);
  const fields = fieldsWithin(notice, TOTAL_LIMIT - used);
  return {
    embed: { ...bare, ...(fields.length > 0 ? { fields } : {}) },
    rows: [...controlRows(notice), ...offerRows(notice.offers, reader.locale)],
  };
}

/** The fields that fit into `room` characters altogether, in their order. */
function fieldsWithin(notice: Notice, room: number): { name: string; value: string }[] {
  const kept: { name: string; value: string }[] = [];
  let left = room;
  for (const field of notice.fields.slice(0, MOST_FIELDS)) {
    const name = cut(markdown(field.name), FIELD_NAME_LIMIT);
    const value = cut(textOf(field.value, notice), FIELD_LIMIT);
    if (name === '' || value === '' || name.length + value.length > left) continue;
    left -= name.length + value.length;
    kept.push({ name, value });
  }
  return kept;
}

function controlRows({ controls = [] }: Notice): Row[] {
  const buttons = controls.map(({ label, ...manage }) => ({ label, press: { kind: 'manage', ...manage } as const }));
  return buttons.length === 0
    ? []
    : [{ buttons: buttons.slice(0, BUTTONS_A_ROW) }, { buttons: buttons.slice(BUTTONS_A_ROW, 2 * BUTTONS_A_ROW) }];
}

/** A moment, a channel, a role: what a notice that says so may hold of Discord's own signs. */
const STAMPED = /\\<(t:\d{1,12}:[fR]|#\d{1,20}|@&\d{1,20})>/g;

function textOf(text: string, { stamps }: Notice): string {
  return stamps ? markdown(text).replace(STAMPED, '<$1>') : markdown(text);
}

/** Our own Markdown; what it quotes can still neither mention anybody nor stamp a time nor hide behind invisible signs. */
function markdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/@(?=everyone|here)/gi, '＠')
    .replace(/<(?=[@#t:/a])/g, '\\<')
    .trim();
}
