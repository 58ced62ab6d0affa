import { get } from './api.js';
import { allChannels, chat, names, view } from './chat.js';
import { element } from './element.js';
import { channelIcon, showChannels } from './frame/channel-list.js';
import { showMessages } from './message/message-list.js';
import { showTour } from './tour.js';

/** Opens the channel that the address names, or the first one. */
export async function showChannel(composer) {
  const wanted = location.hash.slice(1);
  const next = allChannels().find(({ id }) => id === wanted) ?? allChannels()[0];
  if (!next) return;
  const messages = await get(`channels/${next.id}/messages?user=${chat.userId}`);
  chat.channel = next;
  chat.unread.delete(next.id);
  document.title = `${next.guildId ? '#' : ''}${next.name} · Playground`;
  view.channel.replaceChildren(channelIcon(next), next.name);
  view.topic.textContent = next.locked ? 'The bot cannot see or write here.' : (next.topic ?? '');
  view.typing.replaceChildren();
  showMessages(Array.isArray(messages) ? messages : []);
  showTour();
  composer.turnTo(chat.channel, chat.locale);
  showChannels();
  toggleSidebar(false);
}

let typingTimer = 0;
/** Shows for a while that somebody types in the open channel. */
export function showTyping({ channelId, userId }) {
  if (channelId !== chat.channel?.id) return;
  const dots = ['•', '•', '•'].map((dot) => element('i', {}, dot));
  const words = ` ${names.user(userId) ?? 'Someone'} is typing…`;
  view.typing.replaceChildren(element('span', { className: 'dots', 'aria-hidden': 'true' }, dots), words);
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => view.typing.replaceChildren(), 8000);
}

/** On a phone the channels lie over the messages. */
export function toggleSidebar(open) {
  document.body.classList.toggle('sidebar-open', open);
  view.menu.setAttribute('aria-expanded', String(open));
}
