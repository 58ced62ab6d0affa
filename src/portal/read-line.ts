import wtf from 'wtf_wikipedia';
import type { Source } from '../archive/event.ts';
import { cleanText } from '../archive/page/clean-text.ts';
import { MONTHS } from './portal-pages.ts';

/** One entry of the portal, read. */
export interface Line {
  /** What people read: no marks, no templates, no links to sources. */
  readonly text: string;
  /** The articles that it links to, by their titles, in its order; none twice. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  /** How much of the text, from 0 to 1, is words of links to articles. */
  readonly linked: number;
}

/** `[http://… (Reuters)]`, also with brackets left open, and a bare address. */
const SOURCE = /\[+(https?:\/\/[^\s\]]+)(?:[ \t]+((?:[^[\]]|\[[^[\]]*\])*))?\]*|(?<![[|=/\w])(https?:\/\/[^\s\]|}<]+)/g;
const REFERENCE = /<ref\b[^>]*\/>|<ref\b[^>]*>[\s\S]*?(?:<\/ref>|$)/gi;
/** Templates that say nothing of the event. */
const SILENT =
  /\{\{\s*(?:flag ?icon|flag|dead ?link|webarchive|cn|fact|citation needed|subscription required|registration required)\b[^{}]*\}\}/gi;
/** Links that name no thing of the world: other projects, files, days and years. */
const NO_NAME = new RegExp(
  `^:|^[a-z-]{2,12}:\\S|^(?:file|image|category|portal|wikt|wiktionary|template|help|special|user|wikipedia)\\s*:|^\\d{3,4}s?$|^(?:${MONTHS.join('|')}) \\d{1,2}$|^\\d{1,2} (?:${MONTHS.join('|')})$|^\\d{4} in `,
  'i',
);

interface Link {
  readonly type?: string;
  readonly page?: string;
  readonly text?: string;
}

/** Reads the wikitext of one entry, without its bullet. */
export function readLine(wikitext: string): Line {
  const sources: Source[] = [];
  const withoutReferences = wikitext.replace(REFERENCE, (reference) => {
    sources.push(...citedIn(reference));
    return ' ';
  });
  const withoutSources = withoutReferences.replace(SILENT, ' ').replace(SOURCE, (_, url, label, bare) => {
    sources.push(sourceOf(url ?? bare, label ?? ''));
    return ' ';
  });
  const parsed = wtf(withoutSources);
  const text = tidy(parsed.text());
  // The package's types say that links were texts.
  const links = (parsed.links() as unknown as readonly { json(): Link }[]).map((link) => link.json());
  const articles = links.filter(({ type, page }) => type === 'internal' && page && !NO_NAME.test(page));
  const linkedText = articles.reduce((sum, { page = '', text: shown }) => sum + (shown ?? page).length, 0);
  return {
    text,
    names: [...new Set(articles.map(({ page = '' }) => nameOf(page)))].filter((name) => name !== ''),
    sources: withoutDoubles(sources),
    linked: text === '' ? 0 : Math.min(1, linkedText / text.length),
  };
}

/** An article's title as a name: `syrian_civil war#2016` is `Syrian civil war`. */
function nameOf(page: string): string {
  const name = cleanText(page.split('#', 1)[0]?.replaceAll('_', ' ') ?? '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the taken-out links leave behind goes as well: blanks before points, commas between sources, empty brackets. */
function tidy(text: string): string {
  return cleanText(text.replace(/\n/g, ' '))
    .replace(/\(\s*(?:[,;]\s*)*\)/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([.!?])(?:\s*[,;.])+(?=\s|$)/g, '$1')
    .replace(/[\s,;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function citedIn(reference: string): readonly Source[] {
  const url =
    /\|\s*url\s*=\s*(https?:\/\/[^\s|}]+)/i.exec(reference)?.[1] ?? /\[(https?:\/\/[^\s\]]+)/.exec(reference)?.[1];
  if (!url) return [];
  const outlet = /\|\s*(?:publisher|work|newspaper|website|agency)\s*=\s*([^|}]+)/i.exec(reference)?.[1] ?? '';
  return [sourceOf(url, outlet)];
}

/** A source by its outlet: the label without brackets and marks, else the host. */
function sourceOf(url: string, label: string): Source {
  const written = tidy(wtf(label).text())
    .replace(/^[([]+\s*|\s*[)\]]+$/g, '')
    .trim();
  const address = URL.parse(url);
  const host = address?.hostname.replace(/^www\./, '') ?? '';
  // A link's target in Markdown ends at a bracket or blank.
  const safe = (address?.href ?? url).replace(/[()\s<>]/g, encodeURIComponentFully);
  return { name: written || host, url: safe };
}

function encodeURIComponentFully(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function withoutDoubles(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}
