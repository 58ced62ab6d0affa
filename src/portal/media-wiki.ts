import { type Answer, askWiki, type Page, type WikiOptions } from './ask-wiki.ts';

/** A page's newest revision. */
export interface Revision {
  readonly id: number;
  /** When it was saved, as `2026-09-20T03:40:42Z`. */
  readonly at: string;
}

/** A page's newest revision with its text. */
export interface Text extends Revision {
  readonly wikitext: string;
}

/** The pages of a wiki, asked for politely: one request at a time, in batches, with pauses where the server wants them. */
export interface MediaWiki {
  /** The newest revision of each page; pages that there are not are left out. */
  revisions(titles: readonly string[]): Promise<ReadonlyMap<string, Revision>>;
  /** The same with the texts. */
  texts(titles: readonly string[]): Promise<ReadonlyMap<string, Text>>;
}

/** Titles a request may name. */
const BATCH = 50;
/** Opens a wiki's API (MediaWiki 1.25 and later). Throws where an answer cannot be had after several tries. */
export function openMediaWiki(options: WikiOptions): MediaWiki {
  const ask = (titles: readonly string[], rvprop: string) => askForAll(options, titles, rvprop);
  return {
    revisions: async (titles) => {
      const pages = await ask(titles, 'ids|timestamp');
      return mapped(pages, ({ revid, timestamp }) => ({ id: revid, at: timestamp }));
    },
    texts: async (titles) => {
      const pages = await ask(titles, 'ids|timestamp|content');
      return mapped(pages, ({ revid, timestamp, slots }) =>
        slots?.main?.content === undefined ? null : { id: revid, at: timestamp, wikitext: slots.main.content },
      );
    },
  };
}

type PageRevision = NonNullable<Page['revisions']>[number];

function mapped<Value>(
  pages: ReadonlyMap<string, Page>,
  of: (revision: PageRevision) => Value | null,
): Map<string, Value> {
  return new Map(
    [...pages].flatMap(([title, { revisions }]) => {
      const value = revisions?.[0] ? of(revisions[0]) : null;
      return value === null ? [] : [[title, value] as const];
    }),
  );
}

/** Every page by the title it was asked for. */
async function askForAll(options: WikiOptions, titles: readonly string[], rvprop: string): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (let at = 0; at < titles.length; at += BATCH) {
    const batch = titles.slice(at, at + BATCH);
    let more: Readonly<Record<string, string>> | undefined = {};
    while (more) {
      const { query, continue: next } = await askWiki(options, { titles: batch.join('|'), rvprop, ...more });
      for (const title of batch) {
        const page = query?.pages?.find((one) => one.title === finalTitle(title, query) && one.revisions);
        if (page) found.set(title, page);
      }
      more = next;
    }
  }
  return found;
}

function finalTitle(title: string, { normalized = [], redirects = [] }: NonNullable<Answer['query']>): string {
  const usual = normalized.find(({ from }) => from === title)?.to ?? title;
  return redirects.find(({ from }) => from === usual)?.to ?? usual;
}
