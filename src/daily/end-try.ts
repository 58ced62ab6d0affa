import { lastChance } from './judge-due.ts';
import type { LedgerRow, PostState } from './ledger.ts';
import type { Sending, Work } from './sending.ts';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 5 * 60_000;

/** Ends a row with what became of it. */
export async function finish(
  row: LedgerRow,
  state: Exclude<PostState, 'claimed'>,
  { why = '', messageId = null, sending }: { why?: string; messageId?: string | null; sending: Sending },
): Promise<void> {
  await sending.store.finish(row, { state, why, messageId }, sending.clock.now());
}

/** Ends a try and gives the row back, to be tried again after `wait` milliseconds, or closed after its last chance. */
export async function tryAgain(
  { row, subscription }: Work,
  next: { wait: number; uncertainSince: number | null; why: string; sending: Sending },
): Promise<void> {
  const { wait, uncertainSince, why, sending } = next;
  const now = sending.clock.now();
  // Just after its last chance it is closed instead of tried.
  const at = Math.min(now + wait, Math.max(now, lastChance(row.due, subscription.window) + 1));
  await sending.store.release(row, { at, now, uncertainSince, why });
}

/** 2, 4, 8 … seconds: seven tries while the nonce is remembered, then every five minutes. */
export function backOff(tries: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
}
