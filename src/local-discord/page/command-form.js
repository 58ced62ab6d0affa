import { element } from './element.js';
import { createListbox } from './listbox.js';

const types = { integer: 4, boolean: 5, channel: 7, number: 10 };

/** A command being filled in: a field for each option, Enter sends, Escape leaves. */
export function commandForm({ command, channel, actions, finish, first }) {
  const valuesNow = () =>
    Object.fromEntries(fields.flatMap((field) => (field.value === null ? [] : [[field.name, field.value]])));
  const complete = (focused) => actions.complete(command.path, valuesNow(), focused);
  const fields = command.options.map((option) => fieldFor(option, { channel, actions, complete }));

  const cancel = element(
    'button',
    { type: 'button', className: 'plain', 'aria-label': 'Cancel the command', onclick: finish },
    '✕',
  );
  const send = element('button', { type: 'submit', className: 'button primary' }, 'Send');
  const head = element(
    'p',
    { className: 'command-head' },
    element('b', {}, command.label),
    ' ',
    element('span', {}, command.description),
    cancel,
  );
  const form = element(
    'form',
    { className: 'command-form', 'aria-label': command.label },
    head,
    element(
      'div',
      { className: 'command-body' },
      element(
        'div',
        { className: 'fields' },
        fields.map((field) => field.element),
      ),
      send,
    ),
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
  if (first) fields[0]?.fill(first);
  return { element: form, focus: () => (fields[0]?.control ?? send).focus() };
}

let made = 0;

/** `{name, element, control, value, fill}`; the value is null while nothing is filled in. */
function fieldFor(option, context) {
  made += 1;
  const id = `option-${made}`;
  const plain = controlFor(option, id, context.channel, context.actions);
  const { control, extra = [], value } = option.autocomplete ? completed(plain, option, context) : plain;
  const label = element(
    'label',
    { htmlFor: id },
    option.label,
    option.required && element('span', { className: 'required' }, ' required'),
  );
  const hint = element('small', { id: `${id}-hint` }, option.hint);
  control.setAttribute('aria-describedby', hint.id);
  return {
    name: option.name,
    control,
    element: element('div', { className: 'option' }, label, control, ...extra, hint),
    get value() {
      return control.value.trim() === '' ? null : value();
    },
    fill(text) {
      control.value = text;
    },
  };
}

function controlFor(option, id, channel, actions) {
  const required = option.required === true;
  const choices = choicesOf(option, channel, actions);
  if (choices) {
    const empty = element('option', { value: '' }, '—');
    const views = choices.map(({ name }, index) => element('option', { value: String(index) }, name));
    const control = element('select', { id, required }, empty, views);
    return { control, value: () => choices[Number(control.value)].value };
  }
  const isNumber = option.type === types.integer || option.type === types.number;
  const limits = isNumber
    ? { type: 'number', min: option.min_value, max: option.max_value, step: option.type === types.integer ? 1 : 'any' }
    : { type: 'text', minLength: option.min_length, maxLength: option.max_length ?? 6000 };
  const control = element('input', { id, required, autocomplete: 'off', enterKeyHint: 'send', ...limits });
  return { control, value: () => (isNumber ? Number(control.value) : control.value.trim()) };
}

/** What can be chosen from: the declared choices, yes or no, the channels; null where one writes. */
function choicesOf(option, channel, actions) {
  if (option.choices?.length > 0) return option.choices;
  if (option.type === types.boolean)
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  if (option.type === types.channel)
    return actions.channelsBeside(channel).map(({ id, name }) => ({ name: `#${name}`, value: id }));
  return null;
}

/** The bot is asked after this pause in typing, in milliseconds. */
const pause = 120;

/** A field that the bot completes. What is typed is sent as it is, unless a choice was taken. */
function completed({ control, value }, option, { complete }) {
  let taken = null;
  let asked = 0;
  let timer = 0;
  const choose = (item) => {
    taken = item;
    control.value = item.label;
    listbox.hide();
  };
  const listbox = createListbox({ owner: control, label: option.label, choose });
  control.setAttribute('role', 'combobox');
  control.setAttribute('aria-autocomplete', 'list');
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const choices = await complete(option.name);
    if (mine !== asked || document.activeElement !== control) return;
    listbox.show(
      Array.isArray(choices) ? choices.map(({ name, value: sent }) => ({ label: name, value: sent })) : [],
      -1,
    );
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
  control.addEventListener('input', () => {
    taken = null;
    askSoon();
  });
  control.addEventListener('focus', askSoon);
  control.addEventListener('keydown', (event) => listbox.takesKey(event));
  control.addEventListener('blur', () => {
    clearTimeout(timer);
    asked += 1;
    listbox.hide();
  });
  return {
    control,
    extra: [listbox.element],
    value: () => (taken && control.value === taken.label ? taken.value : value()),
  };
}
