import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** An object that came in as one line of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Makes the object that answers a row; throws what is wrong with the row. */
export type AnswerRow = (row: Row) => object;

/** Answers each line of JSON with one line of JSON, in order; empty lines are passed over. */
export async function answerLines(input: Readable, output: Writable, answer: AnswerRow): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(answerLine(line, answer))}\n`);
  }
}

/** The answer to one line; `{id: null, error}` where the line, or what it says, cannot be read. */
export function answerLine(line: string, answer: AnswerRow): object {
  try {
    return answer(rowOf(line));
  } catch (error) {
    return { id: null, error: `Cannot read the line: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function rowOf(line: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new TypeError(`it is "${line.slice(0, 80)}", expected JSON`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new TypeError(`it is ${line.slice(0, 80)}, expected an object`);
  }
  return row as Row;
}

/** A text that a row must have; throws what it is instead. */
export function textIn(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new TypeError(`${key} is ${JSON.stringify(value)}, expected a text`);
  return value;
}
