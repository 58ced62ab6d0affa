import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every document that people read, from the project's folder. */
export const DOCUMENTS: readonly string[] = globSync(
  ['*.md', 'docs/**/*.md', 'data/*.md', 'data/places/*.md', 'src/**/*.md'],
  {
    cwd: root,
  },
).toSorted();

/** The text without code blocks and code words: what is rendered as prose. */
export function proseOf(text: string): string {
  return text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^(?: {4}|\t).*$/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** The lines of indented code blocks, each without its explanation behind three blanks. */
export function commandLines(text: string): readonly string[] {
  const blocks = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/(?<=\n\n)(?: {4}.*\n)+/g);
  return [...blocks]
    .flatMap(([block]) => block.split('\n').map((line) => line.trim().replace(/ {3,}.*$/, '')))
    .filter(Boolean);
}

/** The anchors that headings get, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  const headings = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm)];
  return headings.map(([, words = '']) =>
    words
      .replace(/[*`_]|\[|\]\([^)]*\)/g, '')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
