import type { Offer } from '../../answer/answer.ts';
import { BUTTONS_A_ROW, MAX_ROWS, type Row } from './components.ts';

/** Offers as rows of buttons, five a row; one row is left to others if nothing else is said. */
export function offerRows(offers: readonly Offer[], most = MAX_ROWS - 1): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < offers.length && rows.length < most; start += BUTTONS_A_ROW) {
    const some = offers.slice(start, start + BUTTONS_A_ROW);
    rows.push({ buttons: some.map(({ label, action }) => ({ label, press: { kind: 'perform', action } })) });
  }
  return rows;
}
