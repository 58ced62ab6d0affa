import { describe, expect, it } from 'vitest';
import type { Annalist } from '../../../src/annalist.ts';
import { renderReply } from '../../../src/discord/render/render-reply.ts';
import { withExport } from '../../../src/discord/render/with-export.ts';
import { fakeAnnalist } from '../fake-annalist.ts';
import { card, list, READER, view } from '../sample.ts';

const said = { ...list([view()]), file: 'csv' as const };
const body = renderReply(said, READER);
const writing = (parts: readonly string[]): Annalist => ({
  ...fakeAnnalist,
  export: () => ({ head: 'head\n', parts, foot: 'foot\n', total: parts.length }),
});

describe('withExport', () => {
  it('adds the file that was asked for', async () => {
    const made = await withExport(body, said, { annalist: writing(['a\n', 'b\n']), locale: 'en-US' });
    expect(made.files).toEqual([
      { name: 'timeline.csv', contentType: 'text/csv; charset=utf-8', data: 'head\na\nb\nfoot\n' },
    ]);
    expect(made.content).toBeUndefined();
  });

  it('cuts what is too large for Discord, and says so', async () => {
    const million = 'x'.repeat(1024 * 1024);
    const annalist = writing(Array.from({ length: 12 }, () => million));
    const made = await withExport(body, said, { annalist, locale: 'en-US' });
    expect(made.content).toBe('The file has the first 9 of 12 events: more is too large for Discord.');
    expect(Buffer.byteLength(String(made.files?.[0]?.data))).toBeLessThan(10 * 1024 * 1024);
  });

  it('lets others in between while it writes', async () => {
    let [turns, done] = [0, false];
    const tick = () => {
      turns++;
      if (!done) setImmediate(tick);
    };
    setImmediate(tick);
    const slow = function* () {
      for (let part = 0; part < 5; part++) {
        const until = performance.now() + 12;
        while (performance.now() < until);
        yield 'part\n';
      }
    };
    const annalist = { ...fakeAnnalist, export: () => ({ head: '', parts: slow(), foot: '', total: 5 }) };
    await withExport(body, said, { annalist, locale: 'en-US' });
    done = true;
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('leaves every other answer as it is', async () => {
    for (const other of [list([view()]), card()]) {
      expect(await withExport(body, other, { annalist: fakeAnnalist, locale: 'en-US' })).toBe(body);
    }
  });
});
