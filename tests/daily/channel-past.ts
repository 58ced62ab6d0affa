import type { ChooseFrom } from '../../src/daily/choose-events.ts';

/** What a channel had, for a test: each event with an instant, in any order. */
export function channelPast(
  had: readonly { readonly eventId: string; readonly at: number }[],
): ChooseFrom['lastPosted'] {
  return async (events) => {
    const last = new Map<string, number>();
    for (const { eventId, at } of had) {
      if (events.includes(eventId)) last.set(eventId, Math.max(at, last.get(eventId) ?? at));
    }
    return last;
  };
}

/** Of a channel that had nothing. */
export const NEVER: ChooseFrom['lastPosted'] = channelPast([]);
