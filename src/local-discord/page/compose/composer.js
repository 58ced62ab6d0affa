import { element, icon } from '../element.js';
import { commandForm } from './command-form.js';
import { fittingCommands, typedCommands } from './command-list.js';
import { createListbox } from './listbox.js';

/**
 * Where people write: plain text, or `/` and a command. `say(text)` and `run(path, options, label)` send; `complete`
 * asks the bot for choices; `fail(words)` shows what went wrong.
 */
export function createComposer(container, actions) {
  let channel = null;
  let locale = 'en-US';

  const text = element('textarea', {
    id: 'text',
    rows: 1,
    role: 'combobox',
    'aria-autocomplete': 'list',
    enterKeyHint: 'send',
    maxLength: 2000,
  });
  const label = element('label', { htmlFor: 'text', className: 'unseen' }, 'Message');
  const send = element('button', { type: 'submit', className: 'icon-button send', 'aria-label': 'Send' }, icon('send'));
  const listbox = createListbox({ owner: text, label: 'Commands', choose: ({ value }) => begin(value) });
  const textForm = element('form', { className: 'text-form' }, label, text, send, listbox.element);

  const commands = () => typedCommands(channel?.commands ?? [], locale);
  const showText = (words = '') => {
    // An element that is moved loses the focus.
    if (!textForm.isConnected) container.replaceChildren(textForm);
    text.value = words;
    listbox.hide();
  };
  const begin = (command, first = '') => {
    const finish = () => {
      showText();
      text.focus();
    };
    const form = commandForm({ command, channel, actions, finish, first });
    container.replaceChildren(form.element);
    form.focus();
  };

  text.addEventListener('input', () => {
    if (!text.value.startsWith('/')) return listbox.hide();
    const typed = text.value.slice(1);
    const whole = commands().find(
      ({ path, label: name }) => typed.startsWith(`${path} `) || typed.startsWith(`${name.slice(1)} `),
    );
    if (whole) return begin(whole, afterName(typed, whole));
    return listbox.show(fittingCommands(commands(), typed).map(choiceOf));
  });
  text.addEventListener('keydown', (event) => {
    if (listbox.takesKey(event) || event.isComposing) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    textForm.requestSubmit();
  });
  text.addEventListener('blur', () => listbox.hide());
  textForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (words === '') return;
    if (words.startsWith('/')) {
      actions.fail(
        commands().length > 0 ? `There is no command ${words.split(' ')[0]}` : 'The bot has no commands here yet',
      );
      return;
    }
    showText();
    actions.say(words);
  });

  return {
    /** Turns to a channel; a command that was begun stays where the channel stays. */
    turnTo(next, language) {
      const stays = channel?.id === next.id && locale === language && container.childElementCount > 0;
      channel = next;
      locale = language;
      text.placeholder = `Message ${next.guildId ? '#' : ''}${next.name}, or type /`;
      if (!stays) showText();
    },
    focus: () => text.focus(),
  };
}

/** What was typed behind a command's name, in either of its spellings. */
function afterName(typed, { path, label }) {
  return typed.slice(typed.startsWith(`${path} `) ? path.length + 1 : label.length);
}

function choiceOf(command) {
  const names = command.options.filter(({ required }) => required).map(({ label }) => label);
  return { label: command.label, detail: names.join(' '), description: command.description, value: command };
}
