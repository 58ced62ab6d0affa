import { type Day, partsOfDay } from './day.ts';
import type { Source } from './event.ts';

/** A line that leads to another event, with the names the two share. */
export interface WrittenReference {
  readonly path: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** An event page to write. */
export interface WrittenPage {
  readonly day: Day;
  readonly title: string;
  readonly summary: string | null;
  readonly sources: readonly Source[];
  readonly image: string | null;
  readonly related: readonly WrittenReference[];
  /** The story that the event belongs to. */
  readonly topic?: string | null;
  /** Earlier versions with a path of their own, the oldest first. */
  readonly changes?: readonly WrittenChange[];
  /** The page's own path; that of its title if not given. */
  readonly path?: string;
}

/** An earlier version of a page; `at`: when it was written, as `2017-08-25 03:40:42`, or ''. */
export interface WrittenChange {
  readonly path: string;
  readonly title: string;
  readonly at: string;
}

/** Letters that do not come apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Slugs are made of this many characters of a title. */
const SLUG_CHARACTERS = 140;

/**
 * The file name of a title, as the archive's form makes it: the title is cut first, then everything but a–z and 0–9
 * becomes a dash, runs of dashes one, and none stands at an end. '' for a title without a Latin letter or digit.
 */
export function slugOf(title: string): string {
  return [...title]
    .slice(0, SLUG_CHARACTERS)
    .join('')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `/news/2016/04/3`: the month has two digits, the day is not padded. */
export function folderOf(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `/news/${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}/${dayOfMonth}`;
}

/** The path of an event's page. */
export function pathOf(day: Day, title: string): string {
  return `${folderOf(day)}/${slugOf(title)}.md`;
}

/** An event page in the archive's form. */
export function writePage(page: WrittenPage): string {
  const cover = page.image ? [{ name: 'Cover Image', url: page.image }] : [];
  const links = [
    ...page.sources.map((source, index) => ({ ...source, number: index + 1 })),
    ...cover.map((image) => ({ ...image, number: Math.max(1, page.sources.length) })),
  ];
  const sources = links.map(({ number, name, url }) => `${number}. [${name}](${url})`);
  const related = page.related.map(
    ({ title, path, names }, index) => `${index + 1}. [${title} ](${path})${context(names)}`,
  );
  const topic = page.topic ? `##### ${page.topic}\n` : '';
  const head = `### ${dayLink(page.day)}\n\n${topic}# ${page.title} \n\n${page.summary ?? ''}\n\n\n`;
  const sections = [section('Source', sources), section('Related', related), section('Changes', changesOf(page))];
  return head + sections.filter((text) => text !== '').join('\n');
}

/** Every earlier version and the current one; a page that never moved has none. */
function changesOf({ day, title, path = pathOf(day, title), changes = [] }: WrittenPage): readonly string[] {
  if (changes.length === 0) return [];
  const earlier = changes.map((one, index) => ({
    ...one,
    what: `${one.at} (${index === 0 ? 'First version' : 'Update'})`.trim(),
  }));
  const current = { title, path, what: '(Current version)' };
  return [...earlier, current].map((one, index) => `${index + 1}. [${one.title} ](${one.path}) _${one.what}_`);
}

/** The index of a day: each event with its names, in the given order. */
export function writeDayIndex(day: Day, events: readonly WrittenReference[]): string {
  const entries = events.map(({ title, path, names }) => `### [${title} ](${path})\n${context(names).trim()}\n\n`);
  return `## ${dayLink(day)}\n\n${entries.join('')}## [Previous Day...](${folderOf(day - 1)}/index.md)\n\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${heading}:\n\n${lines.join('\n')}\n`;
}

function context(names: readonly string[]): string {
  return names.length === 0 ? '' : ` _Context: ${names.join(', ')}_`;
}

function dayLink(day: Day): string {
  const folder = folderOf(day);
  return `[${folder.slice('/news/'.length).replaceAll('/', '-')}](${folder}/index.md)`;
}
