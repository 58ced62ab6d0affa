import type { Context } from 'hono';
import type { Problem } from '../checks/problem.ts';
import type { UploadedFile } from '../world/uploaded-file.ts';
import { refusals } from './rest-error.ts';

/** A request that arrived, and what became of it. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** The path as sent, without `/api` and version. */
  readonly path: string;
  /** The JSON body; of a multipart request its `payload_json`. */
  readonly body: unknown;
  /** Names of the uploaded files. */
  readonly files: readonly string[];
  /** HTTP status; 0 where the connection was cut. */
  status: number;
}

/** A body that broke a rule of Discord's. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly problems: readonly Problem[];
}

/** What a route gets to work with: the body, read once. */
export interface Call {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What the middleware leaves for the routes. */
export interface RestEnv {
  Variables: { call: Call };
}

/** A request may bring this many bytes of files. */
export const uploadLimit = 25 * 1024 * 1024;

/** Reads a JSON or multipart body; null where there is none. */
export async function readCall(c: Context): Promise<Call> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(c);
  const text = await c.req.text();
  return { body: text === '' ? null : parse(text), files: [] };
}

async function readMultipart(c: Context): Promise<Call> {
  const form = await c.req.formData();
  const files: UploadedFile[] = [];
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') continue;
    files.push({
      index: /\[(\d+)\]$/.exec(key)?.[1] ?? String(files.length),
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (files.reduce((sum, file) => sum + file.bytes.byteLength, 0) > uploadLimit) throw refusals.tooLarge();
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parse(payload) : null, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.notJson();
  }
}

/** A request's path without `/api` and version. */
export function apiPath(path: string): string {
  return path.replace(/^\/api(\/v\d+)?/, '');
}
