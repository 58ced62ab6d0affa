import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkLine } from '../../src/archive/page/read-link-line.ts';
import { readMarkdown } from '../../src/archive/page/read-markdown.ts';
import { readPlain } from '../../src/archive/page/read-plain.ts';

const root = resolve(import.meta.dirname, '../..');

describe('readPlain', () => {
  it.each([
    [
      'headings and a sentence',
      '# A bridge opens in Oslo: "at last", 20% (of 5) say. ',
      '',
      'It was old.',
      '### Source:',
    ],
    ['a line of names', '### 2016', '_Context: Oslo, Norway (2016–present)_ '],
    ['Chinese', '#  一座桥在奥斯陆开放。 ', '_消息: 挪威_'],
    ['nothing', '', '  ', '\t'],
  ])('reads %s as Markdown does', (_, ...lines) => {
    expect(readPlain(lines)).toEqual(readMarkdown(lines.join('\n')));
  });

  it.each([
    ['emphasis', 'He was *late*.'],
    ['an entity', 'Q&amp;A'],
    ['a list', '- one'],
    ['a numbered list', '1. one'],
    ['code', '    four blanks'],
    ['a quotation', '> so'],
    ['a heading without a blank', '#one'],
    ['a paragraph of two lines', 'one', 'two'],
    ['an underlined heading', 'one', '==='],
    ['a rule', '---'],
    ['an address', '<https://a.example>'],
    ['a reference', '[a]: /b'],
  ])('leaves %s to Markdown', (_, ...lines) => {
    expect(readPlain(lines)).toBeNull();
  });

  it('gives what Markdown gives, or nothing, for any lines', () => {
    const piece = fc.constantFrom(
      ...'ab1 _#*-+=>.)(`[]<>&!~\\|:"\t$%',
      '一',
      ' a',
      '1.',
      '# ',
      '_a_',
      '\u00a0',
      '\f',
      '---',
      'www.a.b',
      'He was',
      'so',
      'it is',
      'and',
      'one',
      'No.',
      'x',
    );
    const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const blocks = readPlain(lines);
        if (blocks && blocks.length > 0) plain++;
        if (blocks) expect(blocks).toEqual(readMarkdown(lines.join('\n')));
      }),
      { seed: 16, numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });
});

const ARCHIVES = ['data/archive', '../shared/archives/the-context', 'var/bench/en-2002-2023'];
/** Of the largest archive, so many pages are enough. */
const MOST_PAGES = 1500;

describe.each(ARCHIVES)('readPlain, on the pages of %s (skipped where they are not there)', (archive) => {
  const directory = join(root, archive);
  it.skipIf(!existsSync(directory))('gives what Markdown gives, and reads most of them', () => {
    const files = globSync(`news/*/*/${archive.startsWith('var') ? '15' : '*'}/*.md`, { cwd: directory }).sort();
    const step = Math.ceil(files.length / MOST_PAGES);
    const sampled = files.filter((_, index) => index % step === 0);
    const plain = sampled.filter((file) => {
      const lines = linesOf(readFileSync(join(directory, file), 'utf8'));
      const blocks = readPlain(lines);
      if (blocks) expect(blocks, file).toEqual(readMarkdown(lines.join('\n')));
      return blocks;
    });
    expect(plain.length).toBeGreaterThan(0.7 * sampled.length);
  });
});

/** The lines of a page that are no link lines, as `readBlocks` leaves them to Markdown. */
function linesOf(page: string): readonly string[] {
  const lines = page.replace(/\r\n?/g, '\n').replaceAll('\0', '').split('\n');
  return lines.map((line) => (readLinkLine(line) ? '' : line));
}
