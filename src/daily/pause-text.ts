import { wordsFor } from '../catalogue/words-for.ts';
import { quoted } from './quoted.ts';
import type { Pause } from './subscription.ts';

/** Why a daily post pauses, for who set it up and for `/daily status`; Discord's own words stand in backticks. */
export function pauseText({ reason, detail }: Pick<Pause, 'reason' | 'detail'>, locale: string): string {
  const { pauses, permissions } = wordsFor(locale);
  const known = detail.split(', ').map((name) => Object.entries(permissions).find(([flag]) => flag === name)?.[1]);
  const because = known.every((name) => name !== undefined) ? known.join(', ') : quoted(detail);
  const said = pauses.reasons[reason];
  return detail === '' ? said : pauses.because({ reason: said, detail: because });
}
