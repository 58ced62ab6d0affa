import { describe, expect, it } from 'vitest';
import { runProcess } from '../end-to-end/run-process.ts';
import { markdownTable } from './markdown-table.ts';
import { percentile, timeCells } from './percentile.ts';

describe('the benchmarks', () => {
  it('name themselves where another name is asked for', async () => {
    const { code, out, err } = await runProcess(['tests/bench/main.ts', 'dates', 'weather']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Unknown benchmark "weather"; there are dates, places, questions, .*render.*\n$/);
  });
});

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 1, 3],
    [[5], 0.99, 5],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, is) => {
    expect(percentile(values, share)).toBe(is);
  });

  it('stands in tables with how many there were', () => {
    expect(timeCells([0.1234, 1234.5])).toEqual(['2', '1,230', '1,230', '1,230']);
  });
});

describe('markdownTable', () => {
  it('aligns what it is given', () => {
    const table = markdownTable({
      title: 'Two rows',
      head: ['name', 'n'],
      rows: [
        ['a', '1'],
        ['bcdef', '1,000'],
      ],
    });
    expect(table.split('\n')).toEqual([
      '**Two rows**',
      '',
      '| name  |     n |',
      '|-------|------:|',
      '| a     |     1 |',
      '| bcdef | 1,000 |',
    ]);
  });
});
