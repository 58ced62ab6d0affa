import { element, icon, iconButton } from '../element.js';
import { optionPill } from './option-pill.js';

/**
 * A command being filled in: a pill for each option that is needed or was added, the others one press away. Enter sends,
 * Escape leaves, Backspace in an empty pill takes it away.
 */
export function commandForm({ command, channel, actions, finish, first }) {
  const pills = [];
  const line = element('div', { className: 'pills' });
  const more = element('div', { className: 'more-options', role: 'group', 'aria-label': 'More options' });
  const hint = element('p', { className: 'option-hint', 'aria-live': 'polite' }, command.description);
  const valuesNow = () =>
    Object.fromEntries(pills.flatMap((pill) => (pill.value === null ? [] : [[pill.name, pill.value]])));
  const complete = (focused) => actions.complete(command.path, valuesNow(), focused);

  const add = (option) => {
    const context = {
      channel,
      actions,
      complete,
      remove,
      changed: showMore,
      tell: (words) => hint.replaceChildren(words),
    };
    const pill = optionPill(option, context);
    pills.push(pill);
    line.append(pill.element);
    showMore();
    return pill;
  };
  const remove = (pill) => {
    const index = pills.indexOf(pill);
    if (pill.required) return index === 0 && finish();
    pills.splice(index, 1);
    pill.element.remove();
    showMore();
    return (pills[index - 1] ?? pills[0])?.focus() ?? send.focus();
  };
  const showMore = () => {
    const left = command.options.filter(({ name }) => !pills.some((pill) => pill.name === name));
    more.replaceChildren(...left.map(addButton));
    more.hidden = left.length === 0;
  };
  const addButton = (option) =>
    element(
      'button',
      { type: 'button', className: 'add-option', title: option.hint, onclick: () => add(option).focus() },
      `+ ${option.label}`,
    );

  const send = element('button', { type: 'submit', className: 'icon-button send', 'aria-label': 'Send' }, icon('send'));
  const cancel = iconButton('close', 'Cancel the command', { onclick: finish });
  const form = element(
    'form',
    { className: 'command-form', 'aria-label': command.label },
    element('div', { className: 'command-head' }, hint, cancel),
    element(
      'div',
      { className: 'command-line' },
      element('b', { className: 'command-name' }, command.label),
      line,
      send,
    ),
    more,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = valuesNow();
    finish();
    actions.run(command.path, values, command.label);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) finish();
  });

  for (const option of begunWith(command.options)) add(option);
  showMore();
  if (first) pills[0]?.fill(first);
  return { element: form, focus: () => (pills[0] ?? send).focus() };
}

const string = 3;

/** The options that are needed; else the first one, where it is one to write in. */
function begunWith(options) {
  const needed = options.filter(({ required }) => required);
  const isWritten = ({ type, choices = [] }) => type === string && choices.length === 0;
  return needed.length > 0 ? needed : options.slice(0, 1).filter(isWritten);
}
