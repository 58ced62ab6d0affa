import { chat, view } from '../chat.js';
import { element, icon } from '../element.js';
import { openPayload } from './payload-dialog.js';

const ephemeral = 64;
const messageCommand = 3;

/** Opens what can be done with a message: the bot's commands for messages, and what the page itself can. */
export function openMenu(event, message, actions) {
  // What is written, or where a link leads, has a menu of the browser's own.
  if (event.type === 'contextmenu' && event.target.closest('a, input, textarea')) return;
  event.preventDefault();
  const menu = view.messageMenu;
  const commands = chat.channel.commands.filter(({ type }) => type === messageCommand);
  menu.replaceChildren(
    ...commands.map(({ name, name_localizations: names }) =>
      item('app', names?.[chat.locale] ?? name, () => actions.run(name)),
    ),
    ...(commands.length > 0 ? [element('hr', { role: 'separator' })] : []),
    item('copy', 'Copy text', () => navigator.clipboard.writeText(textOf(message))),
    item('payload', 'Show payload', () => openPayload(message)),
    ...((message.flags & ephemeral) === 0 ? [] : [item('bin', 'Dismiss message', actions.dismiss)]),
  );
  menu.showPopover();
  place(menu, event);
  menu.firstElementChild.focus();
}

function item(glyph, words, act) {
  const onclick = () => {
    view.messageMenu.hidePopover();
    act();
  };
  return element('button', { type: 'button', role: 'menuitem', tabIndex: -1, onclick }, icon(glyph), words);
}

/** Where it was asked for, inside the window: at the pointer, or below the button. */
function place(menu, event) {
  const atPointer = event.type === 'contextmenu' && event.button === 2;
  const button = event.currentTarget.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = atPointer ? event.clientX : button.right - width;
  const top = atPointer ? event.clientY : button.bottom + 4;
  const above = (atPointer ? event.clientY : button.top - 4) - height;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${top + height > innerHeight - 8 && above > 0 ? above : Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

function textOf({ content, embeds }) {
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])].filter(Boolean).join('\n\n');
}

/** The next item of a menu for a key; null where the key is no such key. */
const moves = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

view.messageMenu.addEventListener('keydown', (event) => {
  if (event.key === 'Tab') return view.messageMenu.hidePopover();
  const move = moves[event.key];
  if (!move) return undefined;
  event.preventDefault();
  const items = [...view.messageMenu.querySelectorAll('[role=menuitem]')];
  return items[move(items.indexOf(document.activeElement), items.length)]?.focus();
});
