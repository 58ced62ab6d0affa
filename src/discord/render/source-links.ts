import type { Source } from '../../archive/event.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { cut } from './cut.ts';
import { hostOf, safeUrl } from './safe-url.ts';
import { escaped, plain } from './text.ts';

const LINK_LIMIT = 512;
const NAME_LIMIT = 60;
/** A name that a reader could take for an address: `bbc.co.uk`, `https:…`, with any of the dots that browsers take. */
const LOOKS_LIKE_HOST = /[\p{L}\p{N}-][.。．｡․][\p{L}]{2,}|:\/\//u;

/** Room for some fifteen usual links. */
const LINE_LIMIT = 1500;
/** What `and 99 more` needs, in any language. */
const ROOM_FOR_REST = 30;
const SEPARATOR = ' · ';

/** The sources in one line, those that have no room counted at its end; '' where there are none. */
export function sourceLine(sources: readonly Source[], locale: string): string {
  const words = wordsFor(locale).card;
  const links = sourceLinks(sources, locale);
  if (links.length === 0) return '';
  let line = `**${words.sources({ count: links.length })}** `;
  for (const [at, link] of links.entries()) {
    if (line.length + link.length > LINE_LIMIT - ROOM_FOR_REST) {
      return `${line}${words.more({ count: links.length - at })}`;
    }
    line += at < links.length - 1 ? link + SEPARATOR : link;
  }
  return line;
}

/**
 * The sources of an event as Markdown links by outlet, in the order of the page and none twice: `[Reuters](…)`, then
 * `[Reuters 2](…)` for another link of the same outlet; the bare name where the link leads nowhere.
 */
export function sourceLinks(sources: readonly Source[], locale: string): string[] {
  const byOutlet = new Map<string, (string | null)[]>();
  return sources.flatMap((source) => {
    const url = safeUrl(source.url, LINK_LIMIT);
    const name = outletName(source.name, url) ?? wordsFor(locale).card.unnamedSource;
    const known = byOutlet.get(name) ?? [];
    if (known.includes(url)) return [];
    byOutlet.set(name, [...known, url]);
    const text = linkText(name) + (known.length > 0 ? ` ${known.length + 1}` : '');
    return [url === null ? text : `[${text}](${url})`];
  });
}

/** A backslash does not keep a bracket from ending a link's text: round ones cannot end it. */
function linkText(name: string): string {
  return cut(name.replaceAll('[', '(').replaceAll(']', ')'), NAME_LIMIT, escaped);
}

/** The name as the page gives it; the host where there is none, or where it looks like another host than the link's; null without both. */
function outletName(given: string, url: string | null): string | null {
  const name = plain(given);
  if (url === null) return name === '' ? null : name;
  const host = hostOf(url);
  if (name === '') return host;
  if (!LOOKS_LIKE_HOST.test(name)) return name;
  const claimed = name.toLowerCase().replace(/^www\./, '');
  return host === claimed || host.endsWith(`.${claimed}`) ? name : host;
}
