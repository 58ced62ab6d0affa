import { get } from '../api.js';
import { chat, view } from '../chat.js';
import { element, icon, iconButton } from '../element.js';

/** Shows what is behind a message: the body the bot sent, and how it stands to Discord's schemas and limits. */
export async function openPayload({ id, channel_id: channelId }) {
  const payload = await get(`channels/${channelId}/messages/${id}/payload?user=${chat.userId}`);
  const close = iconButton('close', 'Close', { onclick: () => view.payload.close() });
  view.payload.replaceChildren(
    element('div', { className: 'dialog-head' }, element('h2', { id: 'payload-title' }, 'Payload'), close),
    ...(payload.error ? [element('p', { className: 'failure', role: 'alert' }, payload.error)] : parts(payload)),
  );
  view.payload.showModal();
}

function parts({ problems, measures, sent, message }) {
  return [
    verdict(problems),
    measures.length > 0 && element('dl', { className: 'measures' }, measures.map(measureView)),
    json(problems === null ? 'As it was written' : 'As the bot sent it', sent, true),
    json('As Discord shows it', message, false),
  ].filter(Boolean);
}

function verdict(problems) {
  if (problems === null)
    return element('p', { className: 'verdict' }, icon('person'), 'Written by a person: nothing to check.');
  if (problems.length === 0)
    return element(
      'p',
      { className: 'verdict good' },
      icon('check'),
      'Fits Discord’s schemas, and the rules between fields.',
    );
  const line = ({ path, code, message }) =>
    element('li', {}, element('code', {}, path.join('.')), ` ${message} `, element('small', {}, code));
  return element(
    'div',
    { className: 'verdict bad' },
    `${problems.length} against Discord’s rules`,
    element('ul', {}, problems.map(line)),
  );
}

function measureView({ what, used, most }) {
  const words = `${used.toLocaleString('en')} of ${most.toLocaleString('en')}`;
  const meter = element('meter', {
    min: 0,
    max: most,
    high: most * 0.9,
    optimum: 0,
    value: used,
    'aria-label': `${what}: ${words}`,
  });
  return element('div', {}, element('dt', {}, what), element('dd', {}, words, meter));
}

function json(title, value, open) {
  const text = JSON.stringify(value, null, 2);
  const copy = element(
    'button',
    { type: 'button', className: 'button secondary', onclick: () => navigator.clipboard.writeText(text) },
    icon('copy'),
    'Copy',
  );
  const code = element('pre', { tabIndex: 0, 'aria-label': title }, element('code', {}, text));
  return element('details', { open }, element('summary', {}, title), copy, code);
}

// A press beside the dialog closes it, as in the chat.
view.payload.addEventListener('click', (event) => {
  if (event.target === view.payload) view.payload.close();
});
