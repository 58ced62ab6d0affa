import { chat, names, view } from './chat.js';
import { actionsFor } from './message-actions.js';
import { messageView } from './message-view.js';

/** Whether the person reads the newest messages; then the view follows what comes. */
let following = true;
export const toEnd = () => view.scroll.scrollTo({ top: view.scroll.scrollHeight });
view.scroll.addEventListener('scroll', () => {
  const { scrollHeight, scrollTop, clientHeight } = view.scroll;
  following = scrollHeight - scrollTop - clientHeight < 120;
});
// A picture that arrives makes its message longer; `load` does not bubble.
view.messages.addEventListener('load', () => following && toEnd(), true);

/** Puts a line at the end of the messages. */
export function append(line) {
  view.messages.append(line);
  toEnd();
}

/** A message as it is shown, with what can be done with it. */
export function viewOf(message) {
  const messageCommands = chat.channel.commands.filter(({ type }) => type === 3).map(({ name }) => name);
  return messageView(message, { names, actions: actionsFor(message), messageCommands });
}

/** Shows what became of a message of the open channel. */
export function showMessage({ what, message }) {
  const follow = following;
  const shown = document.getElementById(`message-${message.id}`);
  if (what === 'delete') return shown?.remove();
  const next = viewOf(message);
  if (shown) {
    const key = shown.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    shown.replaceWith(next);
    if (key) next.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  } else {
    const pending = view.messages.querySelector('.pending');
    view.messages.insertBefore(next, pending);
    if (message.interaction_metadata?.user.id === chat.userId) pending?.remove();
    if (message.author.bot) view.typing.textContent = '';
  }
  if (follow) toEnd();
  return undefined;
}
