import { element, icon } from '../element.js';
import { selectView } from './select-view.js';

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
    return element(
      'a',
      { className, ...(button.disabled ? { 'aria-disabled': 'true' } : leads) },
      label,
      icon('leave'),
    );
  }
  const onclick = () => press(button.custom_id);
  return element(
    'button',
    { type: 'button', className, disabled: button.disabled, 'data-key': button.custom_id, onclick },
    label,
  );
}
