import { chat, view } from './chat.js';
import { element } from './element.js';

/** Shows the channels of all servers and the direct messages; the open one and those with news are marked. */
export function showChannels() {
  const item = (candidate) => {
    const current = candidate.id === chat.channel?.id;
    const mark = candidate.locked ? '🔒' : candidate.guildId ? '#' : '@';
    const link = element(
      'a',
      {
        href: `#${candidate.id}`,
        className: chat.unread.has(candidate.id) ? 'unread' : '',
        title: candidate.locked ? 'The bot has no access to this channel' : '',
      },
      element('span', { 'aria-hidden': 'true' }, mark),
      ` ${candidate.name}`,
      candidate.locked && element('span', { className: 'unseen' }, ' (locked for the bot)'),
    );
    if (current) link.setAttribute('aria-current', 'page');
    return element('li', {}, link);
  };
  view.guild.textContent = chat.state.guilds[0]?.name ?? 'Direct messages';
  view.channels.replaceChildren(
    ...chat.state.guilds
      .flatMap((guild, index) => [
        index > 0 && element('li', { className: 'section' }, guild.name),
        ...guild.channels.map(item),
      ])
      .filter(Boolean),
    element('li', { className: 'section' }, 'Direct messages'),
    ...chat.state.direct.map(item),
  );
}
