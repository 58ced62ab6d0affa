/**
 * What the page knows: the state the server told, who looks at it in which language, and which channel is open. One
 * object, changed in place, that all views read.
 */
export const chat = {
  state: null,
  channel: null,
  userId: sessionStorage.getItem('user') ?? '',
  locale: sessionStorage.getItem('locale') ?? 'en-US',
  /** Ids of channels with messages that were not looked at. */
  unread: new Set(),
  /** How far the server's clock is ahead of the machine's, in milliseconds. */
  ahead: 0,
};

/** Where a person does something, and who does it in which language. */
export const from = () => ({ channelId: chat.channel.id, userId: chat.userId, locale: chat.locale });

export const allChannels = () => [...chat.state.guilds.flatMap((guild) => guild.channels), ...chat.state.direct];

/** Milliseconds since 1970, by the server's clock. */
export const now = () => Date.now() + chat.ahead;

/** Names behind ids, as messages show them; undefined where nobody has the id. */
export const names = {
  user: (id) =>
    [chat.state.bot, ...chat.state.people]
      .map((user) => (user.id === id ? (user.global_name ?? user.username) : null))
      .find(Boolean),
  channel: (id) => allChannels().find((candidate) => candidate.id === id)?.name,
};

/** The parts of the page by their ids. */
export const view = Object.fromEntries(
  [...document.querySelectorAll('[id]')].map((part) => [
    part.id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    part,
  ]),
);
