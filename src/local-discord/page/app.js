import { get } from './api.js';
import { showChannel, showTyping, toggleSidebar } from './channel-view.js';
import { allChannels, chat, view } from './chat.js';
import { createComposer } from './compose/composer.js';
import { icon } from './element.js';
import { showChannels } from './frame/channel-list.js';
import { makeClock, setClock } from './frame/clock-panel.js';
import { onPersonChange, showPerson } from './frame/person-panel.js';
import { composerActions, fail } from './message/message-actions.js';
import { showMessage } from './message/message-list.js';
import { makeTour, showTour } from './tour.js';

const composer = createComposer(view.composer, composerActions);

function notice(words) {
  view.notice.textContent = words;
  view.notice.hidden = words === '';
}

async function loadState() {
  const next = await get(`state?user=${chat.userId}&locale=${chat.locale}`);
  if (next.error) return false;
  chat.state = next;
  chat.userId = next.me.id;
  setClock(next.clock.now);
  showPerson();
  showChannels();
  notice(next.bot.online ? '' : `${next.bot.username} is not here yet.`);
  return true;
}

async function load() {
  if (await loadState()) await showChannel(composer);
}

/** A message of another channel only marks that channel. */
function received(change) {
  if (change.message.channel_id === chat.channel?.id) {
    showMessage(change);
    return showTour();
  }
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
  events.addEventListener('clock', (event) => setClock(JSON.parse(event.data).now));
  events.addEventListener('state', stateChanged);
  events.addEventListener('open', () => {
    if (lost) load();
    lost = false;
  });
  events.addEventListener('error', () => {
    lost = true;
    notice('The playground has stopped. This page goes on when it is back.');
  });
}

let stateTimer = 0;
/** Several changes in a row, as when a bot registers its commands, are looked at once. */
function stateChanged() {
  clearTimeout(stateTimer);
  stateTimer = setTimeout(async () => {
    if (!(await loadState())) return;
    const same = allChannels().find(({ id }) => id === chat.channel?.id);
    if (!same) return showChannel(composer);
    chat.channel = same;
    showTour();
    return composer.turnTo(chat.channel, chat.locale);
  }, 100);
}

view.menu.append(icon('menu'));
view.menu.addEventListener('click', () => toggleSidebar(!document.body.classList.contains('sidebar-open')));
view.scroll.addEventListener('click', () => toggleSidebar(false));
window.addEventListener('hashchange', () => showChannel(composer));
onPersonChange(async () => {
  await load();
  listen();
});
makeClock(fail);
makeTour();

await load();
listen();
composer.focus();
