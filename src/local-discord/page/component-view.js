import { element } from './element.js';
import { createListbox } from './listbox.js';

const buttonClasses = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

/** Rows of buttons and selects. `press(customId)` and `select(customId, values)` do what they say. */
export function componentsView(rows, { press, select }) {
  return rows.map((row) =>
    element(
      'div',
      { className: 'row' },
      (row.components ?? []).map((component) =>
        component.type === 2 ? buttonView(component, press) : selectView(component, select),
      ),
    ),
  );
}

function buttonView(button, press) {
  const label = [button.emoji?.name, button.label].filter(Boolean).join(' ');
  const className = `button ${buttonClasses[button.style] ?? 'secondary'}`;
  if (button.style === 5) {
    const leads = { href: button.url, target: '_blank', rel: 'noreferrer noopener' };
    return element('a', { className, ...(button.disabled ? { 'aria-disabled': 'true' } : leads) }, `${label} ↗`);
  }
  const onclick = () => press(button.custom_id);
  return element(
    'button',
    { type: 'button', className, disabled: button.disabled, 'data-key': button.custom_id, onclick },
    label,
  );
}

function selectView({ custom_id: id, options = [], placeholder = 'Choose', disabled, ...limits }, select) {
  const most = limits.max_values ?? 1;
  const beforehand = options.filter((option) => option.default);
  const chosen = new Set(beforehand.map((option) => option.value));
  const shown = beforehand.map((option) => option.label).join(', ') || placeholder;
  const button = element(
    'button',
    { type: 'button', className: 'select', disabled, 'data-key': id, 'aria-haspopup': 'listbox' },
    shown,
  );
  const items = () =>
    options.map((option) => ({ ...option, label: withEmoji(option), chosen: chosen.has(option.value) }));
  const send = () => {
    listbox.hide();
    select(id, [...chosen]);
  };
  const choose = ({ value }) => {
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      return send();
    }
    if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    return listbox.show(
      items(),
      options.findIndex((option) => option.value === value),
    );
  };
  const listbox = createListbox({ owner: button, label: placeholder, choose });
  const done = () => {
    if (most > 1 && chosen.size >= (limits.min_values ?? 1)) send();
    else listbox.hide();
  };
  button.addEventListener('click', () => (listbox.open ? done() : listbox.show(items())));
  button.addEventListener('keydown', (event) => {
    if (listbox.takesKey(event) || event.key !== 'ArrowDown') return;
    event.preventDefault();
    listbox.show(items());
  });
  button.addEventListener('blur', done);
  return element('div', { className: 'select-box' }, button, listbox.element);
}

function withEmoji({ emoji, label }) {
  return [emoji?.name, label].filter(Boolean).join(' ');
}
