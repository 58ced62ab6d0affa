import { type DestinationStream, type Logger, pino } from 'pino';
import { type Hide, hideSecrets } from './hide-secrets.ts';

export type Log = Logger;

/**
 * A structured log, one JSON object a line on stdout if nothing else is said. An error is kept by its name, message,
 * codes and stack: what else hangs on it (a request with its address and body) holds tokens and what people typed.
 * Every line goes through `hide` before it is written.
 */
export function createLog(
  level: string,
  destination: DestinationStream = process.stdout,
  hide: Hide = hideSecrets([]),
): Log {
  const serializers = { err: errorRecord };
  const timestamp = pino.stdTimeFunctions.isoTime;
  return pino({ level, base: null, timestamp, serializers, hooks: { streamWrite: hide } }, destination);
}

function errorRecord(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return { name, message, code, status, stack };
}
