import { chat, names, view } from '../chat.js';
import { element } from '../element.js';
import { actionsFor } from './message-actions.js';
import { messageView } from './message-view.js';

/** Whether the person reads the newest messages; then the view follows what comes. */
let following = true;
const toEnd = () => {
  const last = view.messages.lastElementChild;
  // Of a message that is longer than the window one wants to read the beginning.
  if (last?.offsetHeight > view.scroll.clientHeight) last.scrollIntoView();
  else view.scroll.scrollTo({ top: view.scroll.scrollHeight });
};
view.scroll.addEventListener('scroll', () => {
  const { scrollHeight, scrollTop, clientHeight } = view.scroll;
  following = scrollHeight - scrollTop - clientHeight < 120;
});
// A picture that arrives makes its message longer; `load` does not bubble.
view.messages.addEventListener('load', () => following && toEnd(), true);
// A command being filled in takes room from the messages.
new ResizeObserver(() => following && toEnd()).observe(view.scroll);

/** Shows the messages of the open channel. */
export function showMessages(messages) {
  view.messages.replaceChildren(...messages.map(viewOf));
  arrange();
  toEnd();
}

/** Puts a line at the end of the messages. */
export function append(line) {
  view.messages.append(line);
  toEnd();
}

function viewOf(message) {
  return messageView(message, { names, actions: actionsFor(message) });
}

/** Shows what became of a message of the open channel. */
export function showMessage({ what, message }) {
  const follow = following;
  const shown = document.getElementById(`message-${message.id}`);
  if (what === 'delete') shown?.remove();
  else if (shown) replace(shown, viewOf(message));
  else add(message);
  arrange();
  if (follow) toEnd();
}

function replace(shown, next) {
  const key = shown.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  shown.replaceWith(next);
  if (key) (next.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? next.querySelector('[data-key]'))?.focus();
}

function add(message) {
  const pending = view.messages.querySelector('.pending');
  view.messages.insertBefore(viewOf(message), pending);
  if (message.interaction_metadata?.user.id === chat.userId) pending?.remove();
  if (message.author.bot) view.typing.replaceChildren();
}

/** Within this time a person's next message stands below the last one without a head of its own, in milliseconds. */
const together = 5 * 60_000;

/** Puts a line between the days, and messages that belong together under one head. */
function arrange() {
  for (const line of view.messages.querySelectorAll('.day')) line.remove();
  let before = null;
  for (const shown of view.messages.querySelectorAll('[data-sent]')) {
    const sent = new Date(shown.dataset.sent);
    const isNewDay = before?.sent.toDateString() !== sent.toDateString();
    if (isNewDay) shown.before(dayLine(sent));
    const follows =
      !isNewDay &&
      before.author === shown.dataset.author &&
      sent - before.sent < together &&
      !shown.querySelector('.cause');
    shown.classList.toggle('follows', follows);
    before = { sent, author: shown.dataset.author };
  }
}

function dayLine(day) {
  const words = day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return element('li', { className: 'day' }, element('time', { dateTime: day.toISOString() }, words));
}
