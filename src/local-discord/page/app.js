import { get } from './api.js';
import { showChannels } from './channel-list.js';
import { allChannels, chat, names, view } from './chat.js';
import { createComposer } from './composer.js';
import { element } from './element.js';
import { composerActions } from './message-actions.js';
import { showMessage, toEnd, viewOf } from './message-list.js';

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

const composer = createComposer(view.composer, composerActions);

function showState() {
  const option = (value, text, selected) => element('option', { value, selected }, text);
  view.me.replaceChildren(
    ...chat.state.people.map((person) => option(person.id, person.global_name, person.id === chat.userId)),
  );
  view.locale.replaceChildren(...locales.map((code) => option(code, code, code === chat.locale)));
  notice(chat.state.bot.online ? '' : `${chat.state.bot.username} is not connected yet.`);
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
  const messages = await get(`channels/${next.id}/messages?user=${chat.userId}`);
  chat.channel = next;
  chat.unread.delete(next.id);
  document.title = `${next.guildId ? '#' : ''}${next.name} · Playground`;
  view.channel.textContent = `${next.guildId ? '#' : '@'} ${next.name}`;
  view.topic.textContent = next.locked ? 'The bot cannot see or write here.' : (next.topic ?? '');
  view.typing.textContent = '';
  view.messages.replaceChildren(...(Array.isArray(messages) ? messages.map(viewOf) : []));
  composer.turnTo(chat.channel, chat.locale);
  showChannels();
  toggleSidebar(false);
  toEnd();
}

let typingTimer = 0;
function showTyping({ channelId, userId: who }) {
  if (channelId !== chat.channel?.id) return;
  view.typing.textContent = `${names.user(who) ?? 'Someone'} is typing…`;
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => {
    view.typing.textContent = '';
  }, 8000);
}

// ── Connection ──────────────────────────────────────────────────────────────

async function loadState() {
  const next = await get(`state?user=${chat.userId}`);
  if (next.error) return false;
  chat.state = next;
  chat.userId = next.me.id;
  showState();
  return true;
}

async function load() {
  if (await loadState()) await showChannel();
}

/** A message of another channel only marks that channel. */
function received(change) {
  if (change.message.channel_id === chat.channel?.id) return showMessage(change);
  if (change.what === 'create') chat.unread.add(change.message.channel_id);
  return showChannels();
}

let events = null;
function listen() {
  events?.close();
  events = new EventSource(`/page-api/events?user=${chat.userId}`);
  let lost = false;
  events.addEventListener('message', (event) => received(JSON.parse(event.data)));
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
    const same = allChannels().find(({ id }) => id === chat.channel?.id);
    if (!same) return showChannel();
    const hadMessageCommands = chat.channel.commands.length;
    chat.channel = same;
    if (hadMessageCommands !== same.commands.length) return showChannel();
    return composer.turnTo(chat.channel, chat.locale);
  }, 100);
}

function toggleSidebar(open) {
  document.body.classList.toggle('sidebar-open', open);
  view.menu.setAttribute('aria-expanded', String(open));
}

view.menu.addEventListener('click', () => toggleSidebar(!document.body.classList.contains('sidebar-open')));
view.messages.addEventListener('click', () => toggleSidebar(false));
view.me.addEventListener('change', async () => {
  chat.userId = view.me.value;
  sessionStorage.setItem('user', chat.userId);
  await load();
  listen();
});
view.locale.addEventListener('change', () => {
  chat.locale = view.locale.value;
  sessionStorage.setItem('locale', chat.locale);
  composer.turnTo(chat.channel, chat.locale);
});
window.addEventListener('hashchange', showChannel);

await load();
listen();
composer.focus();
