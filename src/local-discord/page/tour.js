import { chat, view } from './chat.js';
import { element, icon, iconButton } from './element.js';
import { composerActions } from './message/message-actions.js';

/** Questions of the tour that were asked, by their words; kept for the visits of this browser. */
const asked = new Set(JSON.parse(localStorage.getItem('asked') ?? '[]'));
let closed = localStorage.getItem('tour') === 'closed';

function keep() {
  localStorage.setItem('asked', JSON.stringify([...asked]));
  localStorage.setItem('tour', closed ? 'closed' : 'open');
}

/**
 * Shows the first steps: questions that find something in the archive at hand. In an empty channel they stand in its
 * middle, beside a conversation above the message box.
 */
export function showTour() {
  const { examples } = chat.state;
  const left = examples.filter(({ label }) => !asked.has(label));
  const isEmpty = view.messages.childElementCount === 0;
  view.tourAgain.hidden = examples.length === 0;
  view.welcome.replaceChildren(...(isEmpty ? welcome(closed ? [] : examples) : []));
  view.tour.replaceChildren(...(isEmpty || closed || examples.length === 0 ? [] : [strip(left, examples.length)]));
}

function welcome(examples) {
  const { name, guildId, locked } = chat.channel;
  const words = locked
    ? `${chat.state.bot.username} has no access to this channel: it sees nothing here and cannot post.`
    : 'Type / to see what the bot can do.';
  return [
    element('img', { src: '/page/icon.svg', alt: '', className: 'welcome-mark' }),
    element('h3', {}, guildId ? `Welcome to #${name}` : `Your messages with ${name}`),
    element('p', { className: 'welcome-words' }, words),
    ...(examples.length > 0 && !locked ? [questions(examples)] : []),
  ];
}

function questions(examples) {
  return element(
    'div',
    { className: 'questions' },
    element('p', { className: 'questions-title' }, `${count(examples.length)} that this archive can answer:`),
    element(
      'ul',
      {},
      examples.map((example) => element('li', {}, questionButton(example))),
    ),
  );
}

function count(number) {
  return number === 1 ? 'A question' : `${['No', 'One', 'Two', 'Three', 'Four', 'Five'][number] ?? number} questions`;
}

function questionButton(example) {
  const isDone = asked.has(example.label);
  const command = element('code', {}, `/${example.name}`);
  const onclick = () => ask(example);
  return element(
    'button',
    { type: 'button', className: isDone ? 'question done' : 'question', onclick },
    command,
    element('span', {}, example.label),
    isDone && icon('check'),
    isDone && element('span', { className: 'unseen' }, ' (asked)'),
  );
}

async function ask(example) {
  const answer = await composerActions.run(example.name, example.options, `/${example.name}`);
  if (answer.error) return;
  asked.add(example.label);
  keep();
  showTour();
}

function strip(left, all) {
  const close = iconButton('close', 'End the tour', { onclick: endTour });
  const words =
    left.length > 0
      ? element('p', {}, `Tour ${all - left.length}/${all}, ask next:`)
      : element(
          'p',
          {},
          'That was the tour. Press the buttons below an answer, look behind a message with ⋯, be somebody else, or let a day pass.',
        );
  return element(
    'div',
    { className: 'tour', role: 'group', 'aria-label': 'Tour' },
    words,
    left.slice(0, 3).map(questionButton),
    close,
  );
}

function endTour() {
  closed = true;
  keep();
  showTour();
  document.getElementById('text').focus();
}

/** Begins the tour anew whenever it is asked for. */
export function makeTour() {
  view.tourAgain.append(icon('tour'));
  view.tourAgain.addEventListener('click', () => {
    closed = false;
    asked.clear();
    keep();
    showTour();
  });
}
