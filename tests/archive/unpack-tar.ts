import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BLOCK = 512;

/** Unpacks the regular files of a tar (ustar, GNU and pax long names) into a folder. */
export function unpackTar(tar: Buffer, folder: string): void {
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8) || 0;
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    const type = String.fromCharCode(tar[at + 156] ?? 0);
    if (type === 'L') longName = body.toString().replace(/\0+$/, '');
    else if (type === 'x') longName = /\d+ path=(.*)\n/.exec(body.toString())?.[1] ?? longName;
    else {
      const name = longName ?? join(textAt(tar, at + 345, 155), textAt(tar, at, 100));
      if (type === '0' || type === '\0') writeIn(folder, name, body);
      longName = null;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function writeIn(folder: string, name: string, body: Buffer): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

function textAt(tar: Buffer, at: number, length: number): string {
  return tar
    .subarray(at, at + length)
    .toString()
    .replace(/\0.*$/s, '');
}
