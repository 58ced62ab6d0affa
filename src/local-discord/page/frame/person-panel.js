import { chat, view } from '../chat.js';
import { element, icon } from '../element.js';
import { fromWeb } from '../message/picture.js';
import { avatar, nameOf } from './avatar.js';

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
const themes = { '': 'As the system', light: 'Light', dark: 'Dark' };

/** Shows who looks at the page, and lets them be somebody else, in another language or light. */
export function showPerson() {
  const me = chat.state.people.find(({ id }) => id === chat.userId);
  view.person.replaceChildren(
    avatar(me, 'small'),
    element('span', { className: 'unseen' }, 'You are '),
    element('span', {}, element('b', {}, nameOf(me)), element('small', {}, `${roleOf(me)} · ${chat.locale}`)),
    icon('settings'),
  );
  view.personPanel.replaceChildren(peopleField(), localeField(), themeField(), picturesField());
}

function roleOf({ manages }) {
  return manages ? 'admin' : 'member';
}

function peopleField() {
  const person = (one) =>
    element(
      'label',
      { className: 'pick' },
      element('input', { type: 'radio', name: 'user', value: one.id, checked: one.id === chat.userId }),
      avatar(one, 'small'),
      element('span', {}, nameOf(one), element('small', {}, one.manages ? 'Manages the server' : 'Member')),
    );
  return element('fieldset', {}, element('legend', {}, 'You are'), chat.state.people.map(person));
}

function localeField() {
  const called = new Intl.DisplayNames('en', { type: 'language' });
  const option = (code) => element('option', { value: code, selected: code === chat.locale }, called.of(code));
  return element(
    'label',
    { className: 'line' },
    'Language',
    element('select', { name: 'locale' }, locales.map(option)),
  );
}

function themeField() {
  const chosen = document.documentElement.dataset.theme;
  const option = ([value, words]) => element('option', { value, selected: value === chosen }, words);
  const select = element('select', { name: 'theme' }, Object.entries(themes).map(option));
  return element('label', { className: 'line' }, 'Colours', select);
}

/** Whether pictures that embeds name are fetched from where they are; the server reads the cookie into its policy. */
function picturesField() {
  const box = element('input', { type: 'checkbox', name: 'pictures', checked: fromWeb });
  return element(
    'label',
    { className: 'pick' },
    box,
    element('span', {}, 'Pictures from the web', element('small', {}, 'Else this page asks nobody but this machine')),
  );
}

/** Calls `changed` after somebody else, or another language, was chosen. */
export function onPersonChange(changed) {
  view.personPanel.addEventListener('submit', (event) => event.preventDefault());
  view.personPanel.addEventListener('change', ({ target }) => {
    if (target.name === 'theme') return chooseTheme(target.value);
    if (target.name === 'pictures') return choosePictures(target.checked);
    const key = target.name === 'user' ? 'userId' : 'locale';
    chat[key] = target.value;
    sessionStorage.setItem(target.name, target.value);
    return changed();
  });
  view.theme.addEventListener('click', () => chooseTheme(window.theme.isDark() ? 'light' : 'dark'));
  showTheme();
}

function chooseTheme(theme) {
  window.theme.choose(theme);
  showTheme();
  const field = view.personPanel.elements.theme;
  if (field) field.value = theme;
}

function showTheme() {
  const words = window.theme.isDark() ? 'Use light colours' : 'Use dark colours';
  view.theme.replaceChildren(icon(window.theme.isDark() ? 'sun' : 'moon'));
  view.theme.setAttribute('aria-label', words);
  view.theme.title = words;
}

function choosePictures(wanted) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser.
  document.cookie = `pictures=${wanted ? 'web' : 'none'}; path=/; samesite=strict; max-age=31536000`;
  location.reload();
}
