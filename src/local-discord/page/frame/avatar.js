import { chat } from '../chat.js';
import { element } from '../element.js';

const hues = 4;

/** A person's picture: their initial in a colour of their own; the bot's is the page's icon. */
export function avatar(user, size = '') {
  const properties = { className: `avatar ${size}`, 'aria-hidden': 'true' };
  if (user.bot) return element('span', properties, element('img', { src: '/page/icon.svg', alt: '' }));
  const index = chat.state.people.findIndex(({ id }) => id === user.id);
  return element('span', { ...properties, 'data-hue': String(index % hues) }, nameOf(user).slice(0, 1).toUpperCase());
}

/** What a person is called. */
export function nameOf(user) {
  return user.global_name ?? user.username;
}
