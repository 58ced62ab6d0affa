import { element } from '../element.js';

/** Shows a dialog that the bot opened; `submit(texts)` gets what was written, by custom id. */
export function openDialog(dialog, modal, submit) {
  const inputs = modal.components.flatMap((row) =>
    row.component ? [{ ...row.component, label: row.label, hint: row.description }] : (row.components ?? []),
  );
  const controls = inputs.filter(({ type }) => type === 4).map(inputView);
  const close = () => dialog.close();
  const form = element(
    'form',
    {},
    element('h2', { id: 'dialog-title' }, modal.title),
    controls.map(({ view }) => view),
    element(
      'p',
      { className: 'row end' },
      element('button', { type: 'button', className: 'button secondary', onclick: close }, 'Cancel'),
      element('button', { type: 'submit', className: 'button primary' }, 'Submit'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    submit(Object.fromEntries(controls.map(({ id, control }) => [id, control.value])));
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  controls[0]?.control.focus();
}

function inputView(input) {
  const control = element(input.style === 2 ? 'textarea' : 'input', {
    required: input.required !== false,
    placeholder: input.placeholder,
    value: input.value,
    minLength: input.min_length,
    maxLength: input.max_length ?? 4000,
  });
  const view = element(
    'label',
    { className: 'field-of' },
    input.label ?? '',
    control,
    input.hint && element('small', {}, input.hint),
  );
  return { id: input.custom_id, control, view };
}
