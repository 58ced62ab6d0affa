import { allChannels, chat, view } from '../chat.js';
import { element, icon } from '../element.js';

/** Shows the channels of all servers and the direct messages; the open one and those with news are marked. */
export function showChannels() {
  const [first] = chat.state.guilds;
  const name = first?.name ?? 'Direct messages';
  view.guild.replaceChildren(element('span', { className: 'guild-mark', 'aria-hidden': 'true' }, initials(name)), name);
  view.channels.replaceChildren(
    ...chat.state.guilds.flatMap((guild) => [
      heading(guild.id, guild === first ? 'Text channels' : guild.name),
      list(guild.id, guild.channels),
    ]),
    heading('direct', 'Direct messages'),
    list('direct', chat.state.direct),
  );
  view.menu.classList.toggle(
    'unread',
    allChannels().some(({ id }) => chat.unread.has(id)),
  );
}

function heading(id, words) {
  return element('h2', { className: 'section', id: `section-${id}` }, words);
}

function list(id, channels) {
  return element('ul', { 'aria-labelledby': `section-${id}` }, channels.map(item));
}

function item(channel) {
  const isUnread = chat.unread.has(channel.id);
  const link = element(
    'a',
    { href: `#${channel.id}`, className: isUnread ? 'channel unread' : 'channel' },
    channelIcon(channel),
    element('span', { className: 'channel-name' }, channel.name),
    channel.locked && element('span', { className: 'unseen' }, ' (locked for the bot)'),
    isUnread && element('span', { className: 'unseen' }, ' (new messages)'),
  );
  if (channel.id === chat.channel?.id) link.setAttribute('aria-current', 'page');
  return element('li', {}, link);
}

/** What a channel's name has in front of it. */
export function channelIcon({ guildId, locked }) {
  return icon(guildId === null ? 'at' : locked ? 'lock' : 'hash');
}

function initials(name) {
  const letters = name.split(/\s+/).map((word) => word.slice(0, 1));
  return letters.slice(0, 2).join('').toUpperCase();
}
