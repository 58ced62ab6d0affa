import { element, icon } from '../element.js';
import { picture } from './picture.js';

/** A file of a message: a picture is shown, everything else can be downloaded. */
export function attachmentView(attachment) {
  if (attachment.content_type?.startsWith('image/')) return picture(attachment, 'image');
  return element(
    'p',
    { className: 'file' },
    icon('file'),
    element('a', { href: attachment.url, download: attachment.filename }, attachment.filename),
    element('small', {}, sizeOf(attachment)),
  );
}

function sizeOf({ size }) {
  return size < 1024 ? `${size} bytes` : `${Math.ceil(size / 1024)} KB`;
}
