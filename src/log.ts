import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * A structured log, one JSON object a line on stdout if nothing else is said. An error is kept by its name, message,
 * codes and stack: what else hangs on it (a request with its address and body) holds tokens and what people typed.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorRecord } };
  return destination ? pino(options, destination) : pino(options);
}

function errorRecord(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return { name, message, code, status, stack };
}
