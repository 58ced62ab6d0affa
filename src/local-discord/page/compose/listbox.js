import { element } from '../element.js';

let made = 0;

/**
 * A list of choices beside a control that keeps the focus (`owner`, a field). Items are
 * `{label, detail, description, value}`; `choose` is called with one.
 */
export function createListbox({ owner, label, choose }) {
  made += 1;
  const id = `listbox-${made}`;
  const list = element('ul', { id, role: 'listbox', 'aria-label': label, className: 'listbox', hidden: true });
  let items = [];
  let active = -1;
  owner.setAttribute('aria-controls', id);
  owner.setAttribute('aria-expanded', 'false');

  const mark = (index) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) owner.setAttribute('aria-activedescendant', option.id);
    else owner.removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    list.hidden = true;
    owner.setAttribute('aria-expanded', 'false');
    owner.removeAttribute('aria-activedescendant');
  };
  const optionView = (item, index) =>
    element(
      'li',
      {
        id: `${id}-${index}`,
        role: 'option',
        'aria-selected': 'false',
        // The control keeps the focus.
        onmousedown: (event) => event.preventDefault(),
        onclick: () => choose(item),
      },
      element('span', { className: 'choice-label' }, item.label),
      item.detail && element('span', { className: 'choice-detail' }, item.detail),
      item.description && element('span', { className: 'choice-description' }, item.description),
    );

  return {
    element: list,
    hide,
    show(next, marked = 0) {
      items = next;
      list.replaceChildren(...items.map(optionView));
      list.hidden = items.length === 0;
      owner.setAttribute('aria-expanded', String(!list.hidden));
      list.scrollIntoView({ block: 'nearest' });
      mark(items.length > 0 ? marked : -1);
    },
    /** Takes arrow keys, Enter, Tab and Escape; true where it did. */
    takesKey(event) {
      if (list.hidden || event.isComposing) return false;
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (event.key in steps) mark(stepped(active, steps[event.key], items.length));
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && items[active])
        choose(items[active]);
      else if (event.key === 'Escape') hide();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/** From no choice (-1) the first step down leads to the first one, the first step up to the last. */
function stepped(from, step, length) {
  return (Math.max(from, step < 0 ? 0 : -1) + step + length) % length;
}
