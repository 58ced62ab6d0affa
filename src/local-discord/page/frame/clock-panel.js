import { post } from '../api.js';
import { chat, now, view } from '../chat.js';
import { element, icon } from '../element.js';

const hour = 3_600_000;
const steps = [
  { words: 'An hour', milliseconds: hour },
  { words: 'Six hours', milliseconds: 6 * hour },
  { words: 'A day', milliseconds: 24 * hour },
  { words: 'A week', milliseconds: 7 * 24 * hour },
];

/** Shows the server's clock and, where it can be moved, how to let time pass: for posts that come at their hour. */
export function showClock() {
  view.clock.hidden = !chat.state.clock.movable;
  const moment = new Date(now());
  const day = moment.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = moment.toLocaleTimeString('en-GB', { timeStyle: 'short' });
  view.clock.replaceChildren(
    icon('clock'),
    element('span', {}, element('b', {}, time), element('small', {}, day)),
    element('span', { className: 'go' }, 'Skip ahead'),
  );
}

/** Makes the panel; `fail` shows why time does not pass. */
export function makeClock(fail) {
  const button = ({ words, milliseconds }) =>
    element('button', { type: 'button', className: 'button secondary', onclick: () => pass(milliseconds) }, words);
  const pass = async (milliseconds) => {
    view.clockPanel.hidePopover();
    view.clock.disabled = true;
    view.clock.classList.add('passing');
    const answer = await post('clock', { milliseconds });
    view.clock.classList.remove('passing');
    view.clock.disabled = false;
    view.clock.focus();
    if (answer.error) fail(answer.error);
  };
  view.clockPanel.replaceChildren(
    element('p', { className: 'panel-title' }, 'Skip ahead by'),
    element(
      'p',
      { className: 'panel-text' },
      'Time passes here and for the bot, and posts come at their hour. It never goes back.',
    ),
    element('div', { className: 'steps' }, steps.map(button)),
  );
  setInterval(() => chat.state && showClock(), 15_000);
}

/** Takes up the time that the server tells. */
export function setClock(time) {
  chat.ahead = time - Date.now();
  showClock();
}
