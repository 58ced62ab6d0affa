import { componentsView } from './component-view.js';
import { element } from './element.js';
import { embedView, picture } from './embed-view.js';
import { renderMarkdown } from './render-markdown.js';

const ephemeral = 64;
const loading = 128;

/**
 * One message. `actions`: `press`, `select`, `dismiss`, `run(commandName)` for the commands on messages, whose names are
 * `messageCommands`. `names` tells what mentions are called.
 */
export function messageView(message, { names, actions, messageCommands }) {
  const isPrivate = (message.flags & ephemeral) !== 0;
  const thinking = (message.flags & loading) !== 0;
  return element(
    'li',
    { className: isPrivate ? 'message private' : 'message', id: `message-${message.id}` },
    element(
      'span',
      { className: message.author.bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' },
      initial(message.author),
    ),
    element(
      'article',
      {},
      usedCommand(message),
      head(message),
      thinking && element('p', { className: 'thinking', role: 'status' }, `${nameOf(message.author)} is thinking…`),
      message.content && element('div', { className: 'text' }, renderMarkdown(message.content, names)),
      (message.embeds ?? []).map((embed) => embedView(embed, names)),
      (message.attachments ?? []).map(attachmentView),
      componentsView(message.components ?? [], actions),
      element('p', { className: 'failure', role: 'alert', hidden: true }),
      isPrivate && !thinking && privateLine(actions),
      !thinking && messageCommands.length > 0 && menu(messageCommands, actions),
    ),
  );
}

function nameOf(user) {
  return user.global_name ?? user.username;
}

function initial(user) {
  return nameOf(user).slice(0, 1).toUpperCase();
}

/** Who made the bot write this, and with what. */
function usedCommand(message) {
  const { user, name } = message.interaction_metadata ?? {};
  if (!user || !name) return null;
  return element(
    'p',
    { className: 'used' },
    `${nameOf(user)} used `,
    element('b', {}, message.type === 20 ? `/${name}` : name),
  );
}

function head(message) {
  const sent = new Date(message.timestamp);
  const time = element(
    'time',
    { dateTime: message.timestamp, title: sent.toLocaleString() },
    sent.toLocaleTimeString([], { timeStyle: 'short' }),
  );
  return element(
    'p',
    { className: 'head' },
    element('b', {}, nameOf(message.author)),
    message.author.bot && element('span', { className: 'badge' }, 'APP'),
    time,
    message.edited_timestamp && element('span', { className: 'edited' }, '(edited)'),
  );
}

function attachmentView(attachment) {
  if (attachment.content_type?.startsWith('image/')) return picture(attachment, 'image');
  const size = `${Math.ceil(attachment.size / 1024)} KB`;
  return element(
    'p',
    { className: 'file' },
    element('a', { href: attachment.url, download: attachment.filename }, attachment.filename),
    ` ${size}`,
  );
}

function privateLine({ dismiss }) {
  const button = element('button', { type: 'button', className: 'plain', onclick: dismiss }, 'Dismiss message');
  return element('p', { className: 'only-you' }, 'Only you can see this • ', button);
}

function menu(commands, { run }) {
  return element(
    'details',
    { className: 'apps' },
    element('summary', { 'aria-label': 'Apps', title: 'Apps' }, '⋯'),
    element(
      'div',
      {},
      commands.map((name) =>
        element(
          'button',
          {
            type: 'button',
            onclick: (event) => {
              event.currentTarget.closest('details').open = false;
              run(name);
            },
          },
          name,
        ),
      ),
    ),
  );
}

/** Shows that an interaction with this message failed, or takes that away. */
export function showFailure(view, words) {
  const line = view.querySelector('.failure');
  line.textContent = words ? `${words}.` : '';
  line.hidden = !words;
}
