import { ButtonStyle } from 'discord-api-types/v10';
import type { Offer } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { BUTTONS_A_ROW, type Button, MAX_ROWS, type Row } from './components.ts';
import { cut } from './cut.ts';
import { plain } from './text.ts';

/** What a phone shows of a button. */
const LABEL_ROOM = 38;

/** Offers as rows of buttons, five a row; one row is left to others if nothing else is said. */
export function offerRows(offers: readonly Offer[], locale: string, most = MAX_ROWS - 1): Row[] {
  const rows: Row[] = [];
  const buttons = offerButtons(offers, locale);
  for (let start = 0; start < buttons.length && rows.length < most; start += BUTTONS_A_ROW) {
    rows.push({ buttons: buttons.slice(start, start + BUTTONS_A_ROW) });
  }
  return rows;
}

/** Offers as buttons; another reading of what was asked catches the eye. */
export function offerButtons(offers: readonly Offer[], locale: string): readonly Button[] {
  return offers.map((offer) => ({
    label: labelOf(offer, locale),
    press: { kind: 'perform', action: offer.action },
    ...(offer.isReading ? { style: ButtonStyle.Primary } : {}),
  }));
}

/** The words with the number behind them, the words cut rather than the number. */
function labelOf({ label, count }: Offer, locale: string): string {
  if (count === undefined) return label;
  const { counted } = wordsFor(locale).offers;
  return counted({ label: cut(plain(label), LABEL_ROOM - counted({ label: '', count }).length), count });
}
