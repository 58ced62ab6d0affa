import { element, icon } from '../element.js';

const outwards = { target: '_blank', rel: 'noreferrer noopener' };

/** Whether pictures are fetched from the web, as the person chose and the page's policy says. */
export const fromWeb = document.cookie.includes('pictures=web');

/**
 * A picture that opens at a click. One that cannot be loaded, or is not to be fetched from the web, says where it is.
 * `className`: `image`, `thumbnail` or `icon`.
 */
export function picture({ url, width, height, description }, className) {
  const properties = { loading: 'lazy', referrerPolicy: 'no-referrer', alt: description ?? '', width, height };
  const image = element('img', { ...properties, className });
  const words = description || `Picture from ${hostOf(url)}`;
  const link = element('a', { className: `picture ${className}`, href: url, ...outwards }, image);
  const miss = () => {
    link.classList.add('missing');
    link.title = words;
    image.replaceWith(icon('picture'), element('span', {}, words));
  };
  image.addEventListener('error', () => (className === 'icon' ? image.remove() : miss()));
  if (fromWeb || url.startsWith(`${location.origin}/`)) image.src = url;
  else miss();
  if (!description) link.setAttribute('aria-label', words);
  if (className !== 'icon') return link;
  return image.src ? image : null;
}

function hostOf(url) {
  return URL.canParse(url) ? new URL(url).hostname : 'elsewhere';
}
