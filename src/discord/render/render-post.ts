import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Answer, EventView, Notice } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Letter } from '../../daily/post-office.ts';
import { layOut } from './components.ts';
import { cut } from './cut.ts';
import { dayText } from './day-text.ts';
import { type MessageBody, postButton, renderReply } from './render-reply.ts';
import { escaped, plain } from './text.ts';

/** A daily post as Discord's API takes it, without its nonce. */
export interface PostBody extends Pick<MessageBody, 'content' | 'components'>, Partial<Pick<MessageBody, 'embeds'>> {
  readonly allowed_mentions: APIAllowedMentions;
}

const EVENT_LIMIT = 320;

/** A daily post in one of its forms. Of all that it could mention it mentions the role that was asked for. */
export function renderPost(letter: Letter): PostBody {
  const { key, through, reply, form, locale, credit, ping } = letter;
  const post = { key, through };
  const top = [ping === null ? '' : `<@&${ping}>`, letter.words].filter((text) => text !== '').join(' ');
  const allowed_mentions: APIAllowedMentions = ping === null ? { parse: [] } : { parse: [], roles: [ping] };
  if (form === 'plain') {
    const content = [top, ...plainTexts(reply, locale)].filter((text) => text !== '').join('\n');
    return { content, components: layOut([{ buttons: [postButton(post)] }]), allowed_mentions };
  }
  const { embeds, components } = renderReply(reply, { locale, credit, seenBy: 'post', post });
  const shown = form === 'full' ? embeds : embeds.map(({ image: _, ...embed }) => embed);
  return { ...(top === '' ? {} : { content: top }), embeds: shown, components, allowed_mentions };
}

function plainTexts(reply: Answer | Notice, locale: string): readonly string[] {
  switch (reply.kind) {
    case 'event':
      return [eventText(reply.view, locale)];
    case 'list':
      return reply.events.slice(0, 5).map((view) => eventText(view, locale));
    default:
      return [cut(plain(reply.text), EVENT_LIMIT, escaped)];
  }
}

function eventText({ event }: EventView, locale: string): string {
  const title = plain(event.title) || wordsFor(locale).card.untitled;
  return `**${dayText(event.day, locale, 'long')}** · ${cut(title, EVENT_LIMIT, escaped)}`;
}
