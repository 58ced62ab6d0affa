import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where an archive comes from. `name`: what its folder may be called. */
export type Source =
  | { readonly kind: 'git'; readonly url: string; readonly name: string }
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string }
  | { readonly kind: 'tar'; readonly file: string; readonly packed: Packing; readonly name: string };

export type Packing = 'none' | 'gzip' | 'zstd';

/** `git@host:path` or one of git's own schemes; nothing that would run a program (`ext::…`) or be taken for an option. */
const GIT_URL = /^(?:(?:https?|ssh|git|file):\/\/[^\s-]|[\w.-]+@[\w.-]+:)\S*$/;
const MAGIC: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Tells what a text on the command line means; throws where it is none of the three. */
export function readSource(text: string): Source {
  const name = nameOf(text);
  const found = statSync(text, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    // A repository without a work tree has its objects where others have pages.
    const isBare = existsSync(join(text, 'HEAD')) && existsSync(join(text, 'objects'));
    return isBare ? { kind: 'git', url: text, name } : { kind: 'folder', folder: text, name };
  }
  if (found?.isFile()) return { kind: 'tar', file: text, packed: packingOf(text), name };
  if (GIT_URL.test(text)) return { kind: 'git', url: text, name };
  throw new TypeError(
    `Cannot bring in "${text}": expected a folder, a .tar, .tar.gz or .tar.zst file, or the address of a git repository`,
  );
}

/** `the-context` for `https://host/the-context.git` and for `archives/the-context.tar.zst`. */
function nameOf(text: string): string {
  const last = basename(text.replace(/\/+$/, '')).replace(/(?:\.git|\.tar(?:\.\w+)?|\.t[gz]z|\.tzst)$/i, '');
  return last.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'archive';
}

function packingOf(file: string): Packing {
  const head = Buffer.alloc(4);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  return MAGIC.find(([, magic]) => magic.every((byte, at) => head[at] === byte))?.[0] ?? 'none';
}
