import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { paperFor } from '../../src/cli/paper.ts';

const pipe = () => new PassThrough();
const terminal = (columns: number) => Object.assign(new PassThrough(), { isTTY: true, columns });

describe('paperFor', () => {
  it('gives a pipe plain text of any length', () => {
    const paper = paperFor(pipe());
    const long = 'word '.repeat(60).trim();
    expect([paper.columns, paper.style('bold', 'x'), paper.indented(long, 2)]).toEqual([null, 'x', `  ${long}`]);
    expect([paper.link('BBC', 'https://b.c/'), paper.link('https://b.c/', 'https://b.c/')]).toEqual([
      'BBC: https://b.c/',
      'https://b.c/',
    ]);
  });

  it('breaks lines at words within a terminal, each moved in', () => {
    const lines = paperFor(terminal(30)).indented('The quick brown fox jumps over the lazy dog', 4).split('\n');
    expect(lines).toEqual(['    The quick brown fox jumps', '    over the lazy dog']);
  });

  it('counts wide characters as two columns', () => {
    const lines = paperFor(terminal(24)).indented('東京 '.repeat(8).trim(), 0).split('\n');
    expect(lines).toEqual(['東京 東京 東京 東京 東京', '東京 東京 東京']);
  });

  it('is never wider than one reads, and never too narrow for words', () => {
    expect(paperFor(terminal(300)).columns).toBe(100);
    expect(paperFor(terminal(10)).indented('a word or two', 4)).toBe('    a word or two');
  });
});
