import { USAGE, UsageError } from './usage.ts';

/** What the terminal needs to know of the configuration. */
export interface Settings {
  readonly archiveDir: string;
  readonly stateDir: string;
  readonly archiveIgnore: readonly string[];
  readonly locale: string;
  readonly discordToken: string | null;
  readonly discordApiUrl: string;
}

/** One terminal command: its own arguments in, its exit code out. Loaded only when it is run. */
type TerminalCommand = (args: readonly string[], settings: Settings) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<TerminalCommand>>> = {
  ask: async () => (await import('./ask-command.ts')).askCommand,
  read: async () => (await import('./read-command.ts')).readCommand,
  places: async () => (await import('./places-command.ts')).placesCommand,
  archive: async () => (await import('./archive-command.ts')).archiveCommand,
};

/** Runs the command that the first argument names. Throws a `UsageError` where there is none such. */
export async function runCommand([name = '', ...args]: readonly string[], settings: Settings): Promise<number> {
  const load = COMMANDS[name];
  if (!load) throw new UsageError(`${name === '' ? 'No command given' : `Unknown command "${name}"`}.\n${USAGE}`);
  const command = await load();
  return command(args, settings);
}
