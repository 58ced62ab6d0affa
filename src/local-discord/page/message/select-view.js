import { element } from '../element.js';

/** A select of a message, as the platform's own: one choice is sent at once, several by a button. */
export function selectView({ custom_id: id, options = [], placeholder = 'Choose', disabled, ...limits }, select) {
  const several = (limits.max_values ?? 1) > 1;
  const control = element(
    'select',
    { disabled, multiple: several, className: 'select', 'data-key': id, 'aria-label': placeholder },
    !several && element('button', {}, element('selectedcontent', { className: 'chosen' })),
    !several && element('option', { value: '', hidden: true, selected: true }, placeholder),
    options.map(optionView),
  );
  if (several)
    return element('div', { className: 'select-box' }, control, sendButton(control, { id, ...limits }, select));
  opensBeforeItChanges(control);
  control.addEventListener('change', () => select(id, [control.value]));
  return element('div', { className: 'select-box' }, control);
}

function optionView({ value, label, description, emoji, default: chosen }) {
  return element(
    'option',
    { value, selected: chosen },
    element(
      'span',
      { className: 'choice' },
      element('span', { className: 'choice-label' }, [emoji?.name, label].filter(Boolean).join(' ')),
      description && element('span', { className: 'choice-description' }, ` ${description}`),
    ),
  );
}

/** In some browsers a key changes a closed select; here that would send each choice passed by. */
function opensBeforeItChanges(control) {
  control.addEventListener('keydown', (event) => {
    const changes = event.key.startsWith('Arrow') || (event.key.length === 1 && event.key !== ' ');
    if (!changes || event.ctrlKey || event.metaKey || control.matches(':open')) return;
    event.preventDefault();
    control.showPicker();
  });
}

function sendButton(control, { id, min_values: least = 1, max_values: most }, select) {
  const chosen = () => [...control.selectedOptions].map(({ value }) => value);
  const send = element(
    'button',
    { type: 'button', className: 'button secondary', disabled: true, onclick: () => select(id, chosen()) },
    'Choose these',
  );
  control.addEventListener('change', () => {
    send.disabled = chosen().length < least || chosen().length > most;
  });
  return send;
}
