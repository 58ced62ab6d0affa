import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Action, Answer, Notice } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { AttachedFile } from './attached-file.ts';
import { BUTTONS_A_ROW, type Button, layOut, MAX_ROWS, type Row } from './components.ts';
import type { Page } from './embed.ts';
import { eventCard } from './event-card.ts';
import { eventList } from './event-list.ts';
import { listAction } from './list-rows.ts';
import { nothingFound } from './nothing-found.ts';
import { noticeBoard } from './notice-board.ts';
import type { Reader } from './reader.ts';

/** A message as Discord's API takes it, to be created or to replace another one. Nobody is ever mentioned by it. */
export interface MessageBody extends Pick<RESTPostAPIChannelMessageJSONBody, 'allowed_mentions'> {
  /** Above the embeds, as a daily post has it. */
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly allowed_mentions: { parse: [] };
  /** What is uploaded with it, not part of the body itself. */
  readonly files?: readonly AttachedFile[];
  /** Still to be drawn, by `withPicture`. */
  readonly picture?: Picture;
}

/** What the core says, as a message within all of Discord's limits. */
export function renderReply(reply: Answer | Notice, reader: Reader): MessageBody {
  const { embed, rows, picture } = pageOf(reply, reader);
  return {
    embeds: [embed],
    components: layOut(withOwn(rows, ownButton(reply, reader))),
    allowed_mentions: { parse: [] },
    ...(reply.kind === 'notice' && reply.file ? { files: [jsonFile(reply.file)] } : {}),
    ...(picture ? { picture } : {}),
  };
}

function jsonFile({ name, text }: NonNullable<Notice['file']>): AttachedFile {
  return { name, contentType: 'application/json', data: text };
}

function pageOf(reply: Answer | Notice, reader: Reader): Page {
  switch (reply.kind) {
    case 'event':
      return eventCard(reply, reader);
    case 'list':
      return eventList(reply, reader);
    case 'nothing':
      return nothingFound(reply, reader);
    case 'notice':
      return noticeBoard(reply, reader);
  }
}

/** What the asker can do with the reply itself: take back what all see, show to all what only the asker sees. */
function ownButton(reply: Answer | Notice, { seenBy, post, locale }: Reader): Button | null {
  const words = wordsFor(locale).reply;
  if (seenBy === 'post') return post ? postButton(post) : null;
  if (seenBy === 'all') return { label: words.remove, press: { kind: 'remove' } };
  const action = seenBy === 'asker' ? actionOf(reply) : null;
  return action && { label: words.share, press: { kind: 'share', action } };
}

/** The button by which a post is known again. */
export function postButton({ key, through: { label, action } }: NonNullable<Reader['post']>): Button {
  return { label, press: { kind: 'post', key, action } };
}

/** The action that gives this reply again; null for what nobody needs to share. */
function actionOf(reply: Answer | Notice): Action | null {
  if (reply.kind === 'list') return listAction(reply, {});
  if (reply.kind !== 'event') return null;
  const { id, event } = reply.view;
  return { do: 'event', id, day: event.day, trail: [] };
}

/** The button at the end of the first row of buttons that has room, else in a row of its own where one is left. */
function withOwn(rows: readonly Row[], own: Button | null): readonly Row[] {
  if (own === null) return rows;
  const roomy = rows.findIndex(
    (row) => 'buttons' in row && row.buttons.length > 0 && row.buttons.length < BUTTONS_A_ROW,
  );
  if (roomy < 0) return rows.length < MAX_ROWS ? [...rows, { buttons: [own] }] : rows;
  return rows.map((row, index) => (index === roomy && 'buttons' in row ? { buttons: [...row.buttons, own] } : row));
}
