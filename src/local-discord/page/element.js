/**
 * Makes an element. `properties` are set as properties where the element has them, else as attributes; `on…` are
 * listeners; null and false children are left out. Texts become text nodes, never markup.
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name in made && !name.includes('-') && !attributes.has(name)) made[name] = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** Properties of an element that cannot be set, or not to a text. */
const attributes = new Set(['list', 'form', 'width', 'height']);

const svg = 'http://www.w3.org/2000/svg';

/** A picture of the page's own, by its name in `icons.svg`; says nothing to a screen reader. */
export function icon(name) {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('class', 'glyph');
  made.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `/page/icons.svg#${name}`);
  made.append(use);
  return made;
}

/** A button that shows a picture; its words are told and appear when it is pointed at. */
export function iconButton(name, words, properties = {}) {
  const given = { type: 'button', className: 'icon-button', 'aria-label': words, title: words };
  return element('button', { ...given, ...properties }, icon(name));
}
