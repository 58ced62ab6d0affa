import { eventId } from '../../src/archive/event-id.ts';
import { renderReply } from '../../src/discord/render/render-reply.ts';
import { checkMessage } from '../../src/local-discord/checks/check-message.ts';
import type { Benchmark } from './benchmark.ts';
import { openEnglish } from './english.ts';
import { TIME_HEAD, timeCells } from './percentile.ts';

const ASKING = { today: 20_000, locale: 'en-US' };
const SHOWN = 5;

/** Whether every event of the largest archive shows within Discord's limits, and how long its card takes. */
export const render: Benchmark = {
  name: 'render',
  about: "The card of every event of the English archive: made, drawn, and checked against Discord's limits.",
  async *run() {
    const { archive, perform } = await openEnglish();
    const [made, drawn]: [number[], number[]] = [[], []];
    const refused: string[] = [];
    for (const { path } of archive.events) {
      const begun = performance.now();
      const reply = perform({ do: 'event', id: eventId(path), trail: [] }, ASKING);
      const ready = performance.now();
      const body = renderReply(reply, { locale: ASKING.locale, credit: archive.credit, seenBy: 'all' });
      made.push(ready - begun);
      drawn.push(performance.now() - ready);
      const [problem] = checkMessage(body);
      if (problem) refused.push(`${path}: ${problem.path.join('.')}: ${problem.message}`);
    }
    yield {
      title: `Cards: ${archive.events.length.toLocaleString('en-US')} events, ${refused.length} of them refused`,
      head: ['', ...TIME_HEAD],
      rows: [
        ['made by the core', ...timeCells(made)],
        ['drawn for Discord', ...timeCells(drawn)],
      ],
    };
    if (refused.length > 0)
      yield { title: 'Refused', head: ['event'], rows: refused.slice(0, SHOWN).map((one) => [one]) };
  },
};
