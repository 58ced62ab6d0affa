import { type AnyCommand, isServerCommand } from '../../commands/server-command.ts';
import type { Press } from './custom-id/press.ts';
import type { Deed } from './read-interaction.ts';
import type { Way } from './respond.ts';

/** What gets a message for an answer. */
export type Answered = Exclude<Deed, { kind: 'typing' }>;

/** Where an answer goes. A presser who was not the asker gets a private copy; the post stays as it was. */
export function wayOf(deed: Answered, commands: readonly AnyCommand[]): Way {
  const managing = commands.filter(isServerCommand);
  if (deed.kind === 'command') {
    const isForManagers = managing.some(({ declaration }) => declaration.name === deed.name);
    return deed.isPrivate || isForManagers ? 'private' : 'public';
  }
  const { press, isOwn } = deed;
  if (press?.kind === 'share') return 'public';
  if (press?.kind === 'manage' && managing.some(({ beside }) => beside.includes(press.subcommand))) return 'private';
  return isOwn && (isPerformed(press) || press?.kind === 'manage') ? 'in place' : 'private';
}

/** Whether a press carries an action on the archive. */
export function isPerformed(
  press: Press | null,
): press is Extract<Press, { kind: 'perform' | 'post' | 'home' | 'share' }> {
  return press !== null && 'action' in press;
}
