import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a wiki for tests. */
interface FakePage {
  readonly id: number;
  readonly at: string;
  readonly text: string;
}

/** One answer that is not as wished. */
interface Trouble {
  readonly status: number;
  readonly body?: unknown;
  readonly retryAfter?: number;
}

/** A server on this machine that answers as MediaWiki's API does, with what a test puts into it. */
export async function startFakeWiki() {
  const pages = new Map<string, FakePage>();
  const redirects = new Map<string, string>();
  const asked: URLSearchParams[] = [];
  const agents = new Set<string>();
  const trouble: Trouble[] = [];
  let atWork = 0;
  let mostAtWork = 0;
  let revision = 100;

  const server = createServer(async (request, response) => {
    atWork += 1;
    mostAtWork = Math.max(mostAtWork, atWork);
    const parameters = new URL(request.url ?? '', 'http://localhost').searchParams;
    asked.push(parameters);
    agents.add(request.headers['user-agent'] ?? '');
    await new Promise((resolve) => setImmediate(resolve));
    const wrong = trouble.shift();
    response.writeHead(wrong?.status ?? 200, {
      'content-type': 'application/json',
      ...(wrong?.retryAfter === undefined ? {} : { 'retry-after': String(wrong.retryAfter) }),
    });
    response.end(JSON.stringify(wrong ? (wrong.body ?? {}) : answer(parameters)));
    atWork -= 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  /** As the API does: half of the texts in a first answer, the rest when asked to go on. */
  function answer(parameters: URLSearchParams) {
    const titles = (parameters.get('titles') ?? '').split('|').filter(Boolean);
    const final = titles.map((title) => redirects.get(title) ?? title);
    const withText = parameters.get('rvprop')?.includes('content') ?? false;
    const goesOn = parameters.has('rvcontinue');
    const half = Math.ceil(final.length / 2);
    const isSplit = withText && final.length > 1;
    const now = !isSplit ? final : goesOn ? final.slice(half) : final.slice(0, half);
    return {
      batchcomplete: true,
      ...(isSplit && !goesOn ? { continue: { rvcontinue: 'more', continue: '||' } } : {}),
      query: {
        redirects: titles.flatMap((title) => (redirects.has(title) ? [{ from: title, to: redirects.get(title) }] : [])),
        pages: final.map((title) => {
          const page = pages.get(title);
          if (!page) return { title, missing: true };
          if (!now.includes(title)) return { title };
          const slots = withText ? { slots: { main: { content: page.text } } } : {};
          return { title, revisions: [{ revid: page.id, timestamp: page.at, ...slots }] };
        }),
      },
    };
  }

  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/w/api.php`,
    asked,
    agents,
    trouble,
    redirects,
    mostAtWork: () => mostAtWork,
    /** Saves a page, as an editor does: with a revision of its own, a minute after the last one. */
    save(title: string, text: string) {
      revision += 1;
      const at = new Date(Date.UTC(2026, 8, 20) + revision * 60_000).toISOString().replace('.000', '');
      pages.set(title, { id: revision, at, text });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type FakeWiki = Awaited<ReturnType<typeof startFakeWiki>>;
