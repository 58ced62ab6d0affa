import { post } from '../api.js';
import { allChannels, from, view } from '../chat.js';
import { element } from '../element.js';
import { openDialog } from './dialog-view.js';
import { append } from './message-list.js';
import { openMenu } from './message-menu.js';
import { showFailure } from './message-view.js';

const shownMessage = (id) => document.getElementById(`message-${id}`);

/** What a person can do with a message: press, choose, run a message command, take a private one away. */
export function actionsFor(message) {
  const on = { ...from(), messageId: message.id };
  const act = async (path, body) => {
    const shown = shownMessage(message.id);
    shown.classList.add('busy');
    showFailure(shown, '');
    const answer = await post(path, { ...on, ...body });
    const now = shownMessage(message.id);
    now?.classList.remove('busy');
    settle(answer, (words) => (now ? showFailure(now, words) : fail(words)));
  };
  const actions = {
    press: (customId) => act('button', { customId }),
    select: (customId, values) => act('select', { customId, values }),
    run: (name) => act('message-command', { name }),
    dismiss: () => post('dismiss', on),
    menu: (event) => openMenu(event, message, actions),
  };
  return actions;
}

/** What an answer asks for: words about a failure, or a dialog to fill in. */
export function settle(answer, showWords) {
  if (answer.error) showWords(answer.error);
  if (!answer.modal) return;
  openDialog(view.dialog, answer.modal, async (texts) => {
    settle(await post('modal', { ...from(), modal: answer.modal, texts }), fail);
  });
}

/** Shows a failure at the end of the messages, seen by nobody else and gone with the next look. */
export function fail(words) {
  const close = element('button', { type: 'button', className: 'plain', onclick: () => line.remove() }, 'Dismiss');
  const line = element('li', { className: 'message failed', role: 'alert' }, element('p', {}, `${words}. `, close));
  append(line);
}

/** What the composer can do: say something, run a command, ask for completions. */
export const composerActions = {
  async say(content) {
    const answer = await post('say', { ...from(), content });
    if (answer.error) fail(answer.error);
  },
  async run(name, options, label) {
    const waiting = element('li', { className: 'message pending' }, element('p', {}, `Sending ${label}…`));
    append(waiting);
    const answer = await post('command', { ...from(), name, options });
    waiting.remove();
    settle(answer, (words) => fail(`${label}: ${words}`));
    return answer;
  },
  complete: (name, options, focused) => post('autocomplete', { ...from(), name, options, focused }),
  channelsBeside: ({ guildId }) => allChannels().filter((candidate) => candidate.guildId === guildId),
  fail,
};
