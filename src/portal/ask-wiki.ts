import { setTimeout as wait } from 'node:timers/promises';

/** Whom to ask, and as whom. */
export interface WikiOptions {
  /** Address of its `api.php`. */
  readonly api: string;
  /** Says who asks, as Wikimedia's rules for user agents want it. */
  readonly userAgent: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** In seconds: where the servers' copies lag behind by more, they ask to be left alone. */
const MAX_LAG = 5;
const TRIES = 6;
/** In milliseconds: the first pause, doubled each time, the longest, and how long an answer may take. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 120_000;
const PATIENCE = 30_000;
/** Errors of the API that mean "later", beside the HTTP codes that do. */
const LATER = new Set(['maxlag', 'ratelimited', 'readonly', 'internal_api_error_DBQueryTimeoutError']);

/** A page, as far as it was asked for. */
export interface Page {
  readonly title: string;
  readonly missing?: boolean;
  readonly revisions?: readonly {
    readonly revid: number;
    readonly timestamp: string;
    readonly slots?: { readonly main?: { readonly content?: string } };
  }[];
}

/** What the API answers to a query. */
export interface Answer {
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

/** Asks the API once for pages by their revisions, again where it says "later". Throws where it says no, or never answers. */
export async function askWiki(options: WikiOptions, parameters: Readonly<Record<string, string>>): Promise<Answer> {
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
  { api, userAgent, fetch = globalThis.fetch }: WikiOptions,
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
