import type { Answer, Control, Notice } from '../../src/answer/answer.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Options } from '../command.ts';
import type { Caller, Preview } from '../server-command.ts';

/** One of the things that `/daily` does. */
export type Subcommand = (options: Options, caller: Caller, desk: DailyDesk) => Promise<Answer | Notice | Preview>;

/** Something told about the daily post. */
export function tell(title: string, lines: readonly string[], controls: readonly Control[] = []): Notice {
  const text = lines.filter((line) => line !== '').join('\n');
  return { kind: 'notice', title, text, fields: [], offers: [], stamps: true, controls };
}
