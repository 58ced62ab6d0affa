import { element } from '../element.js';
import { completed } from './completed-control.js';

const types = { integer: 4, boolean: 5, channel: 7, number: 10 };
let made = 0;

/**
 * One option of a command being filled in: `{name, required, element, value, fill, focus}`; the value is null while
 * nothing is filled in.
 */
export function optionPill(option, context) {
  made += 1;
  const id = `option-${made}`;
  const plain = controlFor(option, id, context);
  const { control, list = null, value } = option.autocomplete ? completed(plain, option, context) : plain;
  const words = `${option.hint}${option.required ? ' (required)' : ''}`;
  const hint = element('span', { id: `${id}-hint`, className: 'unseen' }, words);
  control.setAttribute('aria-describedby', hint.id);
  control.addEventListener('focus', () => context.tell(words));
  const pill = {
    name: option.name,
    required: option.required === true,
    element: element(
      'div',
      { className: 'pill' },
      element('label', { htmlFor: id }, option.label),
      control,
      hint,
      list,
    ),
    get value() {
      return control.value.trim() === '' ? null : value();
    },
    fill(text) {
      control.value = text;
    },
    focus: () => control.focus(),
  };
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Backspace' || control.value !== '' || event.repeat) return;
    event.preventDefault();
    context.remove(pill);
  });
  return pill;
}

function controlFor(option, id, context) {
  const required = option.required === true;
  const choices = choicesOf(option, context);
  if (choices) {
    const empty = element('option', { value: '' }, '…');
    const views = choices.map(({ name }, index) => element('option', { value: String(index) }, name));
    const control = element('select', { id, required, onkeydown: sendOnEnter }, empty, views);
    return { control, value: () => choices[Number(control.value)].value };
  }
  const isNumber = option.type === types.integer || option.type === types.number;
  const limits = isNumber
    ? { type: 'number', min: option.min_value, max: option.max_value, step: option.type === types.integer ? 1 : 'any' }
    : { type: 'text', minLength: option.min_length, maxLength: option.max_length ?? 6000 };
  const control = element('input', { id, required, autocomplete: 'off', enterKeyHint: 'send', ...limits });
  return { control, value: () => (isNumber ? Number(control.value) : control.value.trim()) };
}

/** A select opens with Space and arrows; Enter sends the command, as everywhere in it. */
function sendOnEnter(event) {
  if (event.key !== 'Enter' || event.target.matches(':open')) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

/** What can be chosen from: the declared choices, yes or no, the channels; null where one writes. */
function choicesOf(option, { channel, actions }) {
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
