import { now } from '../chat.js';
import { element } from '../element.js';
import { parseInline, parseMarkdown } from './parse-markdown.js';

/** Discord's Markdown as nodes. `names` tells what mentions are called: `names.user(id)`, `names.channel(id)`. */
export function renderMarkdown(text, names) {
  return parseMarkdown(text).map((node) => render(node, names));
}

/** The same within one line. */
export function renderInline(text, names) {
  return parseInline(text).map((node) => render(node, names));
}

const plainTags = {
  paragraph: 'p',
  quote: 'blockquote',
  item: 'li',
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
};

function render(node, names) {
  const inner = () => node.children.map((child) => render(child, names));
  if (node.type in plainTags) return element(plainTags[node.type], {}, inner());
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'heading':
      return element(
        'p',
        { className: `heading heading-${node.level}`, role: 'heading', 'aria-level': node.level + 3 },
        inner(),
      );
    case 'subtext':
      return element('p', { className: 'subtext' }, inner());
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node.ordered ? { start: node.start } : {}, inner());
    case 'code':
      return element('code', {}, node.text);
    case 'code-block':
      return element('pre', {}, element('code', {}, node.text));
    case 'link':
      return element(
        'a',
        { href: node.url, title: node.title || node.url, target: '_blank', rel: 'noreferrer noopener' },
        inner(),
      );
    case 'spoiler':
      return spoiler(inner());
    case 'time':
      return time(node);
    case 'mention':
      return element(
        'span',
        { className: 'mention' },
        `${node.kind === 'channel' ? '#' : '@'}${names[node.kind]?.(node.id) ?? node.id}`,
      );
    case 'command':
      return element('span', { className: 'mention' }, `/${node.name}`);
    default:
      return document.createTextNode('');
  }
}

function spoiler(children) {
  const hidden = element(
    'span',
    { className: 'spoiler', role: 'button', tabIndex: 0, 'aria-expanded': 'false', 'aria-label': 'Spoiler' },
    children,
  );
  const show = () => {
    hidden.classList.add('shown');
    hidden.removeAttribute('aria-label');
    hidden.setAttribute('aria-expanded', 'true');
  };
  hidden.addEventListener('click', show);
  hidden.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show();
  });
  return hidden;
}

const timeFormats = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function time({ seconds, style }) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode('Invalid date');
  const whole = new Intl.DateTimeFormat(undefined, timeFormats.F).format(date);
  const text = style === 'R' ? relative(date) : new Intl.DateTimeFormat(undefined, timeFormats[style]).format(date);
  return element('time', { dateTime: date.toISOString(), title: whole }, text);
}

function relative(date) {
  const seconds = Math.round((date.getTime() - now()) / 1000);
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units.at(-1);
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
