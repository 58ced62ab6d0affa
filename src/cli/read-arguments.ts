import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { USAGE, UsageError } from './usage.ts';

/** The arguments of a command by its declared options. Throws a `UsageError` that names what was not understood. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
