import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { root } from './real-bot.ts';
import { type Input, type Run, rowsOf, runTerminal } from './run-process.ts';

const theContext = join(root, '../shared/archives/the-context');
const stateDir = temporaryFolder();
const PATH = /^\/news\/\d{4}\/\d\d\/\d{1,2}\/[^/]+\.md$/;

afterAll(removeTemporary);

function run(args: readonly string[], input: Input = {}): Promise<Run> {
  return runTerminal(args, stateDir, input);
}

const jsonl = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

describe('ask', () => {
  it('tells a story in order of time', async () => {
    const { code, out } = await run(['ask', 'what happened in al-Qaryatayn?']);
    const told = ['August 6, 2015', 'April 3, 2016', 'October 1, 2017'].map((day) => out.indexOf(day));
    expect([code, told.includes(-1), told.toSorted((a, b) => a - b)]).toEqual([0, false, told]);
    expect(out).not.toContain('\u001b');
  });

  it('gives one object with --json', async () => {
    const answer = await run(['ask', '--json', '--today', '2026-11-22', 'Syria in April 2016']);
    expect(answer.code).toBe(0);
    expect(rowsOf(answer)).toEqual([
      {
        id: null,
        understood: { when: { from: '2016-04-01', to: '2016-04-30' }, where: ['Syria'], about: '' },
        results: expect.arrayContaining([expect.stringMatching(/^\/news\/2016\/04\/3\//)]),
        total: expect.any(Number),
      },
    ]);
    const [{ results, total }] = rowsOf(answer);
    expect(results.every((path: string) => PATH.test(path))).toBe(true);
    expect(new Set(results).size).toBe(results.length);
    expect(total).toBe(results.length);
  });

  it('answers each line of a batch in its order, and says which it cannot read', async () => {
    const input = jsonl(
      { id: 1, question: '11 March' },
      'no json',
      { id: 'two', question: 'yesterday', today: '2016-04-04' },
      { id: 3 },
      '',
      { id: 4, question: '3/4/2016', locale: 'en-GB' },
      { id: 5, question: 'Kyiv', today: 'soon' },
      '[]',
      { id: 6, question: 'zzyzx qwrtp' },
    );
    const answer = await run(['ask', '--batch'], { input });
    expect(answer.code).toBe(0);
    const wrong = { id: null, error: expect.any(String) };
    const when = (is: object | null) => expect.objectContaining({ when: is });
    const third = { from: '2016-04-03', to: '2016-04-03' };
    expect(rowsOf(answer)).toEqual([
      expect.objectContaining({ id: 1, understood: when({ month: 3, day: 11 }) }),
      wrong,
      expect.objectContaining({ id: 'two', understood: when(third), total: expect.any(Number) }),
      wrong,
      expect.objectContaining({ id: 4, understood: when(third) }),
      wrong,
      wrong,
      { id: 6, understood: { when: null, where: [], about: expect.any(String) }, results: [], total: 0 },
    ]);
  });

  it.skipIf(!existsSync(theContext))(
    'tells from real pages how a town was taken, retaken and taken again (skipped where they are not there)',
    async () => {
      const question = 'what happened in al-Qaryatayn?';
      const [answer, told] = await Promise.all([
        run(['ask', '--archive', theContext, '--json', question]),
        run(['ask', '--archive', theContext, question]),
      ]);
      const [{ results }] = rowsOf(answer);
      const days: number[][] = results.map((path: string) => path.split('/').slice(2, 5).map(Number));
      const wanted = [
        [2015, 8, 6],
        [2016, 4, 3],
        [2017, 10, 1],
      ];
      expect(days.filter((day) => wanted.some((one) => one.join() === day.join()))).toEqual(wanted);
      const parts = told.out.split(/\n(?=[A-Z][a-z]+ \d{1,2}, \d{4} )/).slice(1);
      expect(parts).toHaveLength(results.length);
      expect(new Set(parts.map((part) => part.split('\n')[1])).size).toBe(parts.length);
      for (const [words, day] of [
        [/conquers|captures?|takes/, 'August 6, 2015'],
        [/retakes/, 'April 3, 2016'],
        [/seizes/, 'October 1, 2017'],
      ] as const) {
        const part = parts.find((one) => one.startsWith(day)) ?? '';
        expect(part).toMatch(words);
        expect(part).toMatch(/: https?:\/\//);
      }
    },
  );
});

describe('read and places', () => {
  it('read the time of each line', async () => {
    const input = jsonl(
      { id: 1, text: 'winter 2013-14' },
      '{',
      { id: 2, text: 'since 2010' },
      { id: 3, text: 'Theresa May' },
    );
    const answer = await run(['read', '--batch'], { input });
    expect([answer.code, rowsOf(answer)]).toEqual([
      0,
      [
        { id: 1, when: { from: '2013-12-01', to: '2014-02-28' } },
        { id: null, error: expect.any(String) },
        { id: 2, when: { from: '2010-01-01', to: null } },
        { id: 3, when: null },
      ],
    ]);
  });

  it('name the places of each line', async () => {
    const input = jsonl({ id: 1, query: 'Deutschland' }, { id: 2, query: 'Homs Governorate' }, '7', {
      id: 3,
      query: 'xqzv',
    });
    const answer = await run(['places', '--batch'], { input });
    const [germany, homs, wrong, none] = rowsOf(answer);
    expect([answer.code, rowsOf(answer).length]).toEqual([0, 4]);
    expect(germany.places[0]).toEqual({ name: 'Germany', countryCode: 'DE', type: 'country' });
    expect(homs.places[0]).toEqual({ name: 'Homs', countryCode: 'SY', admin1: 'Homs', type: 'admin1' });
    expect([wrong, none]).toEqual([
      { id: null, error: expect.any(String) },
      { id: 3, places: [] },
    ]);
  });
});

describe('exit codes', () => {
  it.each([
    [[]],
    [['dance']],
    [['ask']],
    [['ask', '--nonsense', 'Syria']],
    [['ask', '--today', 'soon', 'Syria']],
    [['read']],
    [['places']],
    [['archive', 'check']],
    [['archive', 'paint', 'data/archive']],
  ])('%j ends with 2 and says how it is used', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('a folder that is not there ends with 1 and one line', async () => {
    const { code, out, err } = await run(['ask', '--archive', join(stateDir, 'nowhere'), 'Syria']);
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
  });

  it('a wrong configuration ends with 2 and every problem', async () => {
    const { code, out, err } = await run(['ask', 'Syria'], { env: { LOCALE: '!', LOG_LEVEL: 'loud' } });
    expect([code, out]).toEqual([2, '']);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['LOG_LEVEL', 'LOCALE']);
  });
});
