import { element, icon, iconButton } from '../element.js';
import { avatar, nameOf } from '../frame/avatar.js';
import { attachmentView } from './attachment-view.js';
import { componentsView } from './component-view.js';
import { embedView } from './embed-view.js';
import { renderMarkdown } from './render-markdown.js';

const ephemeral = 64;
const loading = 128;

/**
 * One message. `actions`: `press`, `select`, `dismiss`, and `menu(event)` which opens what else can be done. `names` tells
 * what mentions are called.
 */
export function messageView(message, { names, actions }) {
  const isPrivate = (message.flags & ephemeral) !== 0;
  const thinking = (message.flags & loading) !== 0;
  const article = element(
    'article',
    { 'aria-label': `${nameOf(message.author)}, ${clockTime(message)}` },
    head(message),
    thinking && thinkingLine(message),
    message.content && element('div', { className: 'text' }, renderMarkdown(message.content, names)),
    (message.embeds ?? []).map((embed) => embedView(embed, names)),
    (message.attachments ?? []).map(attachmentView),
    componentsView(message.components ?? [], actions),
    element('p', { className: 'failure', role: 'alert', hidden: true }),
    isPrivate && !thinking && privateLine(actions),
  );
  return element(
    'li',
    {
      className: isPrivate ? 'message private' : 'message',
      id: `message-${message.id}`,
      'data-author': message.author.id,
      'data-sent': message.timestamp,
      oncontextmenu: actions.menu,
    },
    cause(message),
    element('span', { className: 'beside' }, avatar(message.author)),
    article,
    !thinking && menuButton(message, actions),
  );
}

function thinkingLine({ author }) {
  const dots = element(
    'span',
    { className: 'dots', 'aria-hidden': 'true' },
    ['•', '•', '•'].map((dot) => element('i', {}, dot)),
  );
  return element('p', { className: 'thinking', role: 'status' }, dots, `${nameOf(author)} is thinking…`);
}

/** What the message answers: the command somebody used, or the message whose button was pressed. */
function cause({ interaction_metadata: metadata, message_reference: reference, type }) {
  const { user, name } = metadata ?? {};
  if (user && name) {
    const words = element(
      'span',
      {},
      element('b', {}, nameOf(user)),
      ' used ',
      element('code', {}, type === 20 ? `/${name}` : name),
    );
    return element('p', { className: 'cause' }, icon('reply'), avatar(user, 'tiny'), words);
  }
  if (!reference?.message_id) return null;
  const words = user ? `${nameOf(user)} pressed a button of a message above` : 'Answers a message above';
  const target = `message-${reference.message_id}`;
  const go = () => document.getElementById(target)?.scrollIntoView({ block: 'center' });
  const link = element('button', { type: 'button', className: 'plain', onclick: go }, words);
  return element('p', { className: 'cause' }, icon('reply'), user && avatar(user, 'tiny'), link);
}

function head(message) {
  const sent = new Date(message.timestamp);
  return element(
    'p',
    { className: 'head' },
    element('b', {}, nameOf(message.author)),
    message.author.bot && element('span', { className: 'badge' }, 'App'),
    element('time', { dateTime: message.timestamp, title: sent.toLocaleString() }, clockTime(message)),
    message.edited_timestamp && element('span', { className: 'edited' }, '(edited)'),
  );
}

function clockTime({ timestamp }) {
  return new Date(timestamp).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}

function privateLine({ dismiss }) {
  const button = element('button', { type: 'button', className: 'plain', onclick: dismiss }, 'Dismiss message');
  return element('p', { className: 'only-you' }, icon('eye'), 'Only you can see this', ' • ', button);
}

function menuButton(message, { menu }) {
  return iconButton('more', `More about the message of ${nameOf(message.author)}`, {
    className: 'icon-button more',
    'aria-haspopup': 'menu',
    'data-key': 'more',
    onclick: menu,
  });
}

/** Shows that an interaction with this message failed, or takes that away. */
export function showFailure(view, words) {
  const line = view.querySelector('.failure');
  line.textContent = words ? `${words}.` : '';
  line.hidden = !words;
}
