import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** An object that came in as one line of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Answers each line of JSON with one line of JSON, in order. A line that cannot be read, or that `answer` refuses by
 * throwing, is answered with `{id: null, error}` in its place; empty lines are passed over.
 */
export async function answerLines(input: Readable, output: Writable, answer: (row: Row) => object): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    output.write(`${JSON.stringify(answerLine(line, answer))}\n`);
  }
}

function answerLine(line: string, answer: (row: Row) => object): object {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new TypeError('the line is no JSON object');
    return answer(row as Row);
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A text that a row must have; throws what is missing where it has not. */
export function textIn(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string')
    throw new TypeError(`"${key}" is ${JSON.stringify(value) ?? 'missing'}, expected a text`);
  return value;
}
