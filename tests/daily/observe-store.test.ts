import { describe, expect, it } from 'vitest';
import { observeStore, type PostStep } from '../../src/daily/observe-store.ts';
import { memoryStore } from './memory-store.ts';
import { sampleSubscription } from './sample-subscription.ts';

const DUE = Date.UTC(2026, 10, 22, 8);
const TODAY = { date: '2026-11-22', due: DUE };
const TOMORROW = { date: '2026-11-23', due: DUE + 86_400_000 };
const lease = { process: 'one', now: DUE + 40, until: DUE + 60_000 };

async function observed() {
  const steps: PostStep[] = [];
  const store = observeStore(memoryStore(), (step) => void steps.push(step));
  await store.put(sampleSubscription(), TODAY);
  const [scheduled] = await store.list(sampleSubscription().guildId);
  if (!scheduled) throw new Error('the subscription was not kept');
  return { store, scheduled, steps };
}

describe('observeStore', () => {
  it('tells of a claim and of how it ended, with how late it was, once', async () => {
    const { store, scheduled, steps } = await observed();
    const post = { events: ['an-event'], following: TOMORROW, lease };
    const row = await store.claim(scheduled, post);
    expect(await store.claim(scheduled, post)).toBeNull();
    if (!row) throw new Error('the claim was refused');
    const outcome = { state: 'sent', why: '', messageId: '1' } as const;
    expect([await store.finish(row, outcome, DUE + 90), await store.finish(row, outcome, DUE + 95)]).toEqual([
      true,
      false,
    ]);
    expect(steps).toEqual([
      { state: 'claimed', late: 40 },
      { state: 'sent', late: 90 },
    ]);
  });

  it('tells of what is skipped', async () => {
    const { store, scheduled, steps } = await observed();
    const skipped = { why: 'quiet', following: TOMORROW, now: DUE + 7 };
    expect([await store.skip(scheduled, skipped), await store.skip(scheduled, skipped)]).toEqual([true, false]);
    expect(steps).toEqual([{ state: 'skipped', late: 7 }]);
  });
});
