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
  const head = `### ${dayLink(page.day)}\n\n# ${page.title} \n\n${page.summary ?? ''}\n\n\n`;
  return (
    head +
    section('Source', sources) +
    (sources.length > 0 && related.length > 0 ? '\n' : '') +
    section('Related', related)
  );
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
