import type { Answer, Notice } from '../answer/answer.ts';
import type { Deed } from './read-interaction.ts';
import type { DeclaredCommand } from './register-commands.ts';

/** What became of an answer. `late`: Discord no longer waited for one. */
export type Outcome = 'answered' | 'late' | 'failed';

/** One interaction, as whoever counts them sees it: nothing of what was asked, or by whom. */
export interface Served {
  readonly kind: Deed['kind'];
  /** The command's name, or what kind of press it was; `unknown` for those that this version does not know. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Whether the archive had something; null where it was not asked, or nothing could be said. */
  readonly result: 'found' | 'empty' | null;
  /** From its arrival until Discord took the answer. */
  readonly seconds: number;
}

/** What a deed is counted under: one of few words, whatever Discord sends. */
export function nameOf(deed: Deed, commands: readonly DeclaredCommand[]): string {
  if (deed.kind === 'press') return deed.press?.kind ?? 'unknown';
  return commands.some(({ declaration }) => declaration.name === deed.name) ? deed.name : 'unknown';
}

/** Whether an answer shows events. */
export function resultOf({ kind }: Pick<Answer | Notice, 'kind'> | { kind: 'preview' }): Served['result'] {
  if (kind === 'list' || kind === 'event') return 'found';
  return kind === 'nothing' ? 'empty' : null;
}
