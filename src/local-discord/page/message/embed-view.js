import { element } from '../element.js';
import { picture } from './picture.js';
import { renderInline, renderMarkdown } from './render-markdown.js';

/** An embed: bar of its colour, author, title, text, fields, pictures, footer. */
export function embedView(embed, names) {
  const color = typeof embed.color === 'number' ? `#${embed.color.toString(16).padStart(6, '0')}` : null;
  const view = element(
    'div',
    { className: 'embed' },
    element(
      'div',
      { className: 'embed-text' },
      embed.author && author(embed.author),
      embed.title && element('p', { className: 'embed-title' }, linked(embed.url, renderInline(embed.title, names))),
      embed.description && element('div', { className: 'text' }, renderMarkdown(embed.description, names)),
      embed.fields?.length > 0 && fields(embed.fields, names),
    ),
    embed.thumbnail && picture(embed.thumbnail, 'thumbnail'),
    embed.image && picture(embed.image, 'image'),
    (embed.footer || embed.timestamp) && footer(embed),
  );
  // The policy of the page allows no style attributes; a property is none.
  if (color) view.style.setProperty('--bar', color);
  return view;
}

function linked(url, children) {
  return url ? element('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, children) : children;
}

function author({ name, url, icon_url: icon }) {
  return element('p', { className: 'embed-author' }, icon && picture({ url: icon }, 'icon'), linked(url, name));
}

function fields(list, names) {
  return element(
    'dl',
    {},
    list.map(({ name, value, inline }) =>
      element(
        'div',
        { className: inline ? 'field inline' : 'field' },
        element('dt', {}, renderInline(name, names)),
        element('dd', { className: 'text' }, renderMarkdown(value, names)),
      ),
    ),
  );
}

function footer({ footer: foot, timestamp }) {
  const when = timestamp ? new Date(timestamp).toLocaleString() : '';
  return element(
    'p',
    { className: 'embed-footer' },
    foot?.icon_url && picture({ url: foot.icon_url }, 'icon'),
    [foot?.text, when].filter(Boolean).join(' • '),
  );
}
