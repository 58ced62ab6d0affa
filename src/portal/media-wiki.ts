import { setTimeout as wait } from 'node:timers/promises';

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

export interface MediaWikiOptions {
  /** Address of its `api.php`. */
  readonly api: string;
  /** Says who asks, as Wikimedia's rules for user agents want it. */
  readonly userAgent: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** Titles a request may name. */
const BATCH = 50;
/** In seconds: where the servers' copies lag behind by more, they ask to be left alone. */
const MAX_LAG = 5;
const TRIES = 6;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 120_000;
const PATIENCE = 30_000;
/** Errors of the API that mean "later", beside the HTTP codes that do. */
const LATER = new Set(['maxlag', 'ratelimited', 'readonly', 'internal_api_error_DBQueryTimeoutError']);

interface Page {
  readonly title: string;
  readonly missing?: boolean;
  readonly revisions?: readonly {
    readonly revid: number;
    readonly timestamp: string;
    readonly slots?: { readonly main?: { readonly content?: string } };
  }[];
}

interface Answer {
  readonly error?: { readonly code: string; readonly info: string };
  readonly continue?: Readonly<Record<string, string>>;
  readonly query?: {
    readonly pages?: readonly Page[];
    readonly normalized?: readonly Renamed[];
    readonly redirects?: readonly Renamed[];
  };
}

interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Opens a wiki's API (MediaWiki 1.25 and later). Throws where an answer cannot be had after several tries. */
export function openMediaWiki(options: MediaWikiOptions): MediaWiki {
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
async function askForAll(
  options: MediaWikiOptions,
  titles: readonly string[],
  rvprop: string,
): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (let at = 0; at < titles.length; at += BATCH) {
    const batch = titles.slice(at, at + BATCH);
    let more: Readonly<Record<string, string>> | undefined = {};
    while (more) {
      const { query, continue: next } = await askOnce(options, { titles: batch.join('|'), rvprop, ...more });
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

async function askOnce(options: MediaWikiOptions, parameters: Readonly<Record<string, string>>): Promise<Answer> {
  const { sleep = wait } = options;
  for (let tried = 1; ; tried += 1) {
    const outcome = await request(options, parameters);
    if ('answer' in outcome) return outcome.answer;
    if (!outcome.isLater || tried === TRIES)
      throw new Error(`Reading the portal at ${options.api}: ${outcome.problem}`);
    const pause = outcome.retryAfter ?? FIRST_PAUSE * 2 ** (tried - 1);
    await sleep(Math.min(pause, LONGEST_PAUSE));
  }
}

type Tried =
  | { readonly answer: Answer }
  | { readonly problem: string; readonly isLater: boolean; readonly retryAfter: number | null };

async function request(
  { api, userAgent, fetch = globalThis.fetch }: MediaWikiOptions,
  parameters: Readonly<Record<string, string>>,
): Promise<Tried> {
  const url = new URL(api);
  const fixed = {
    action: 'query',
    format: 'json',
    formatversion: '2',
    prop: 'revisions',
    rvslots: 'main',
    redirects: '1',
    maxlag: String(MAX_LAG),
  };
  for (const [name, value] of Object.entries({ ...fixed, ...parameters })) url.searchParams.set(name, value);
  try {
    const response = await fetch(url, { headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(PATIENCE) });
    const retryAfter = secondsIn(response.headers.get('retry-after'));
    if (!response.ok) {
      await response.body?.cancel();
      const isLater = response.status === 429 || response.status >= 500;
      return { problem: `it answered ${response.status}`, isLater, retryAfter };
    }
    const answer = (await response.json()) as Answer;
    if (!answer.error) return { answer };
    const { code, info } = answer.error;
    return { problem: `it answered "${code}" (${info})`, isLater: LATER.has(code), retryAfter };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return {
      problem: `${error instanceof Error ? error.message : String(error)}${cause}`,
      isLater: true,
      retryAfter: null,
    };
  }
}

function secondsIn(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : null;
}
