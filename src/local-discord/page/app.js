import { get, post, remove } from './api.js';
import { createComposer } from './composer.js';
import { openDialog } from './dialog-view.js';
import { element } from './element.js';
import { messageView, showFailure } from './message-view.js';

const byId = (id) => document.getElementById(id);
const view = Object.fromEntries(
  [
    'sidebar',
    'guild',
    'channels',
    'person',
    'me',
    'locale',
    'menu',
    'channel',
    'topic',
    'notice',
    'scroll',
    'messages',
    'typing',
    'composer',
    'dialog',
  ].map((id) => [id, byId(id)]),
);
const locales = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es-ES',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'uk',
  'tr',
  'ja',
  'ko',
  'zh-CN',
];

let state = null;
let channel = null;
let userId = sessionStorage.getItem('user') ?? '';
let locale = sessionStorage.getItem('locale') ?? 'en-US';
let events = null;
const unread = new Set();

const from = () => ({ channelId: channel.id, userId, locale });
const allChannels = () => [...state.guilds.flatMap((guild) => guild.channels), ...state.direct];
const names = {
  user: (id) =>
    [state.bot, ...state.people]
      .map((user) => (user.id === id ? (user.global_name ?? user.username) : null))
      .find(Boolean),
  channel: (id) => allChannels().find((candidate) => candidate.id === id)?.name,
};

// ── What people do ──────────────────────────────────────────────────────────

const composer = createComposer(view.composer, {
  async say(content) {
    const answer = await post('say', { ...from(), content });
    if (answer.error) fail(answer.error);
  },
  async run(name, options, label) {
    const waiting = element('li', { className: 'message pending' }, element('p', {}, `Sending ${label}…`));
    append(waiting);
    const answer = await post('command', { ...from(), name, options });
    waiting.remove();
    settle(answer, (words) => fail(`${label}: ${words}`));
  },
  complete: (name, options, focused) => post('autocomplete', { ...from(), name, options, focused }),
  channelsBeside: ({ guildId }) => allChannels().filter((candidate) => candidate.guildId === guildId),
  fail,
});

function actionsFor(message) {
  const on = { ...from(), messageId: message.id };
  const act = async (path, body) => {
    const shown = byId(`message-${message.id}`);
    shown.classList.add('busy');
    showFailure(shown, '');
    const answer = await post(path, { ...on, ...body });
    const now = byId(`message-${message.id}`);
    now?.classList.remove('busy');
    settle(answer, (words) => (now ? showFailure(now, words) : fail(words)));
  };
  return {
    press: (customId) => act('button', { customId }),
    select: (customId, values) => act('select', { customId, values }),
    run: (name) => act('message-command', { name }),
    dismiss: () => remove(`channels/${message.channel_id}/messages/${message.id}`),
  };
}

function settle(answer, showWords) {
  if (answer.error) showWords(answer.error);
  if (!answer.modal) return;
  openDialog(view.dialog, answer.modal, async (texts) => {
    settle(await post('modal', { ...from(), modal: answer.modal, texts }), fail);
  });
}

/** Shows a failure at the end of the messages, seen by nobody else and gone with the next look. */
function fail(words) {
  const close = element('button', { type: 'button', className: 'plain', onclick: () => line.remove() }, 'Dismiss');
  const line = element('li', { className: 'message failed', role: 'alert' }, element('p', {}, `${words}. `, close));
  append(line);
}

// ── What is shown ───────────────────────────────────────────────────────────

/** Whether the person reads the newest messages; then the view follows what comes. */
let following = true;
const toEnd = () => view.scroll.scrollTo({ top: view.scroll.scrollHeight });
view.scroll.addEventListener('scroll', () => {
  const { scrollHeight, scrollTop, clientHeight } = view.scroll;
  following = scrollHeight - scrollTop - clientHeight < 120;
});
// A picture that arrives makes its message longer; `load` does not bubble.
view.messages.addEventListener('load', () => following && toEnd(), true);

function append(line) {
  view.messages.append(line);
  toEnd();
}

function viewOf(message) {
  const messageCommands = channel.commands.filter(({ type }) => type === 3).map(({ name }) => name);
  return messageView(message, { names, actions: actionsFor(message), messageCommands });
}

function showMessage({ what, message }) {
  if (message.channel_id !== channel?.id) {
    if (what === 'create') unread.add(message.channel_id);
    return showChannels();
  }
  const follow = following;
  const shown = byId(`message-${message.id}`);
  if (what === 'delete') return shown?.remove();
  const next = viewOf(message);
  if (shown) {
    const key = shown.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    shown.replaceWith(next);
    if (key) next.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  } else {
    const pending = view.messages.querySelector('.pending');
    view.messages.insertBefore(next, pending);
    if (message.interaction_metadata?.user.id === userId) pending?.remove();
    if (message.author.bot) view.typing.textContent = '';
  }
  if (follow) toEnd();
  return undefined;
}

function showChannels() {
  const item = (candidate) => {
    const current = candidate.id === channel?.id;
    const mark = candidate.locked ? '🔒' : candidate.guildId ? '#' : '@';
    const link = element(
      'a',
      {
        href: `#${candidate.id}`,
        className: unread.has(candidate.id) ? 'unread' : '',
        title: candidate.locked ? 'The bot has no access to this channel' : '',
      },
      element('span', { 'aria-hidden': 'true' }, mark),
      ` ${candidate.name}`,
      candidate.locked && element('span', { className: 'unseen' }, ' (locked for the bot)'),
    );
    if (current) link.setAttribute('aria-current', 'page');
    return element('li', {}, link);
  };
  view.guild.textContent = state.guilds[0]?.name ?? 'Direct messages';
  view.channels.replaceChildren(
    ...state.guilds
      .flatMap((guild, index) => [
        index > 0 && element('li', { className: 'section' }, guild.name),
        ...guild.channels.map(item),
      ])
      .filter(Boolean),
    element('li', { className: 'section' }, 'Direct messages'),
    ...state.direct.map(item),
  );
}

function showState() {
  const option = (value, text, selected) => element('option', { value, selected }, text);
  view.me.replaceChildren(...state.people.map((person) => option(person.id, person.global_name, person.id === userId)));
  view.locale.replaceChildren(...locales.map((code) => option(code, code, code === locale)));
  notice(state.bot.online ? '' : `${state.bot.username} is not connected yet.`);
  showChannels();
}

function notice(words) {
  view.notice.textContent = words;
  view.notice.hidden = words === '';
}

async function showChannel() {
  const wanted = location.hash.slice(1);
  const next = allChannels().find(({ id }) => id === wanted) ?? allChannels()[0];
  if (!next) return;
  const messages = await get(`channels/${next.id}/messages?user=${userId}`);
  channel = next;
  unread.delete(channel.id);
  document.title = `${channel.guildId ? '#' : ''}${channel.name} · Playground`;
  view.channel.textContent = `${channel.guildId ? '#' : '@'} ${channel.name}`;
  view.topic.textContent = channel.locked ? 'The bot cannot see or write here.' : (channel.topic ?? '');
  view.typing.textContent = '';
  view.messages.replaceChildren(...(Array.isArray(messages) ? messages.map(viewOf) : []));
  composer.turnTo(channel, locale);
  showChannels();
  toggleSidebar(false);
  toEnd();
}

let typingTimer = 0;
function showTyping({ channelId, userId: who }) {
  if (channelId !== channel?.id) return;
  view.typing.textContent = `${names.user(who) ?? 'Someone'} is typing…`;
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => {
    view.typing.textContent = '';
  }, 8000);
}

// ── Connection ──────────────────────────────────────────────────────────────

async function loadState() {
  const next = await get(`state?user=${userId}`);
  if (next.error) return false;
  state = next;
  userId = state.me.id;
  showState();
  return true;
}

async function load() {
  if (await loadState()) await showChannel();
}

function listen() {
  events?.close();
  events = new EventSource(`/page-api/events?user=${userId}`);
  let lost = false;
  events.addEventListener('message', (event) => showMessage(JSON.parse(event.data)));
  events.addEventListener('typing', (event) => showTyping(JSON.parse(event.data)));
  events.addEventListener('state', stateChanged);
  events.addEventListener('open', () => {
    if (lost) load();
    lost = false;
  });
  events.addEventListener('error', () => {
    lost = true;
    notice('The playground has stopped. This page reconnects when it is back.');
  });
}

let stateTimer = 0;
/** Several changes in a row, as when a bot registers its commands, are looked at once. */
function stateChanged() {
  clearTimeout(stateTimer);
  stateTimer = setTimeout(async () => {
    if (!(await loadState())) return;
    const same = allChannels().find(({ id }) => id === channel?.id);
    if (!same) return showChannel();
    const hadMessageCommands = channel.commands.length;
    channel = same;
    if (hadMessageCommands !== same.commands.length) return showChannel();
    return composer.turnTo(channel, locale);
  }, 100);
}

function toggleSidebar(open) {
  document.body.classList.toggle('sidebar-open', open);
  view.menu.setAttribute('aria-expanded', String(open));
}

view.menu.addEventListener('click', () => toggleSidebar(!document.body.classList.contains('sidebar-open')));
view.messages.addEventListener('click', () => toggleSidebar(false));
view.me.addEventListener('change', async () => {
  userId = view.me.value;
  sessionStorage.setItem('user', userId);
  await load();
  listen();
});
view.locale.addEventListener('change', () => {
  locale = view.locale.value;
  sessionStorage.setItem('locale', locale);
  composer.turnTo(channel, locale);
});
window.addEventListener('hashchange', showChannel);

await load();
listen();
composer.focus();
