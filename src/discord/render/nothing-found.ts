import type { NothingAnswer } from '../../answer/answer.ts';
import { cut } from './cut.ts';
import { frame, type Page } from './embed.ts';
import { offerRows } from './offer-rows.ts';
import type { Reader } from './reader.ts';
import { escaped, plain } from './text.ts';

const TEXT_LIMIT = 1500;

/** Nothing found, said plainly, with the nearest that is there. */
export function nothingFound(answer: NothingAnswer, reader: Reader): Page {
  const text = cut(plain(answer.text), TEXT_LIMIT, escaped);
  const top = answer.understood.line;
  return {
    embed: { ...frame(top, null, reader), ...(text === '' ? {} : { description: text }) },
    rows: offerRows(answer.offers, reader.locale),
  };
}
