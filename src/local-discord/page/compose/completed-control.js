import { createListbox } from './listbox.js';

/** The bot is asked after this pause in typing, in milliseconds. */
const pause = 120;

/** A field that the bot completes. What is typed is sent as it is, unless a choice was taken. */
export function completed({ control, value }, option, { complete }) {
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
    list: listbox.element,
    value: () => (taken && control.value === taken.label ? taken.value : value()),
  };
}
