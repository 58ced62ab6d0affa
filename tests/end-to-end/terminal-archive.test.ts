import { join } from 'node:path';
import { packTar } from 'modern-tar';
import { afterAll, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';
import { startFakeWiki } from '../portal/fake-wiki.ts';
import { rowsOf, runTerminal } from './run-process.ts';

const stateDir = temporaryFolder();
const PATH = /^\/news\/\d{4}\/\d\d\/\d{1,2}\/[^/]+\.md$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

afterAll(removeTemporary);

const run = (args: readonly string[]) => runTerminal(args, stateDir);

describe('archive', () => {
  it('checks a folder and tells it as JSON', async () => {
    const answer = await run(['archive', 'check', 'data/archive', '--json']);
    const whole = expect.any(Number);
    expect([answer.code, rowsOf(answer)]).toEqual([
      0,
      [
        {
          pages: whole,
          events: whole,
          known: { page: whole, index: whole, reference: whole },
          merged: whole,
          repaired: [],
          refused: [],
          first: expect.stringMatching(DAY),
          last: expect.stringMatching(DAY),
        },
      ],
    ]);
  });

  it('lists pages that cannot be read, with file, line and reason, and serves the rest', async () => {
    const folder = temporaryArchive({
      'news/2016/04/3/good.md': '### [2016-04-3](/news/2016/04/3/index.md)\n\n# A good page.\n\n\n\n',
      'news/2016/04/4/bad-date.md': '### [3rd May](/news/2016/04/4/index.md)\n\n# A page with a bad date.\n',
      'news/2016/02/31/no-day.md': '### [2016-02-31](/news/2016/02/31/index.md)\n\n# A day that never was.\n',
      'news/2016/04/5/binary.md': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
      'news/2016/04/6/empty.md': '',
    });
    const answer = await run(['archive', 'check', folder, '--json']);
    const [{ events, refused, repaired }] = rowsOf(answer);
    expect([answer.code, events]).toEqual([0, expect.any(Number)]);
    expect(events).toBeGreaterThanOrEqual(1);
    const told: { file: string; line: number }[] = [...refused, ...repaired];
    for (const file of ['binary.md', 'bad-date.md', 'no-day.md', 'empty.md']) {
      const problem = told.find((one) => one.file.endsWith(file));
      expect(problem, file).toMatchObject({ line: expect.any(Number) });
    }
    for (const one of refused) expect(Object.keys(one).toSorted()).toEqual(['file', 'line', 'reason']);
    const text = await run(['archive', 'check', folder]);
    expect([text.code, text.out]).toEqual([0, expect.stringContaining('binary.md:')]);
  });

  it('shows one event with every key, and ends with 1 where there is none', async () => {
    const [{ results }] = rowsOf(await run(['ask', '--json', 'al-Qaryatayn April 2016']));
    const answer = await run(['archive', 'show', 'data/archive', results[0], '--json']);
    const text = expect.any(String);
    expect([answer.code, rowsOf(answer)]).toEqual([
      0,
      [
        {
          path: results[0],
          day: '2016-04-03',
          title: text,
          topic: null,
          summary: text,
          sources: expect.arrayContaining([{ name: text, url: expect.stringMatching(/^https?:/) }]),
          image: null,
          names: expect.arrayContaining(['Syrian Army']),
          places: expect.arrayContaining([{ name: 'Syria', countryCode: 'SY', why: text }]),
          related: expect.any(Array),
          aliases: [],
        },
      ],
    ]);
    const [{ related }] = rowsOf(answer);
    for (const one of related)
      expect(one).toEqual({
        path: expect.stringMatching(PATH),
        day: expect.stringMatching(DAY),
        title: text,
        names: expect.any(Array),
      });
    const none = await run(['archive', 'show', 'data/archive', '/news/2016/04/3/none.md', '--json']);
    expect([none.code, none.out, none.err.trim().split('\n').length]).toEqual([1, '', 1]);
  });
});

describe('bringing an archive in', () => {
  it('adds a tar, checks it, and says what to set', async () => {
    const page = '### [2016-04-3](/news/2016/04/3/index.md)\n\n# A good page.\n';
    const bytes = await packTar([{ header: { name: 'x-main/news/2016/04/3/good.md', size: page.length }, body: page }]);
    const folder = temporaryArchive({ 'x.tar': bytes });
    const added = await run(['archive', 'add', join(folder, 'x.tar')]);
    expect([added.code, added.out]).toEqual([
      0,
      expect.stringMatching(/^1 page, 1 event, 2016-04-03 .*\nARCHIVE_DIR=\S+\/archives\/x\n$/s),
    ]);
    const again = await run(['archive', 'add', join(folder, 'x.tar')]);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/^Cannot bring in x: .*x is there already.*\n$/),
    ]);
    expect((await run(['archive', 'add', 'nothing'])).code).toBe(2);
  });

  it('imports days of the portal, and asks for them in words that it understands', async () => {
    const wiki = await startFakeWiki();
    wiki.save(
      'Portal:Current events/2016 September 18',
      '* [[Ruritania]] holds an election. [https://a.example.com/1 (AP)]',
    );
    const into = temporaryFolder();
    const days = ['--from', '2016-09-18', '--to', '2016-09-18'];
    const run1 = await run([
      'archive',
      'import-portal',
      ...days,
      '--into',
      into,
      '--api',
      wiki.api,
      '--contact',
      'me@example.org',
    ]);
    expect([run1.code, run1.out]).toEqual([
      0,
      expect.stringMatching(/^1 days: 1 read, .*; 1 events new, 0 edited, 0 gone/),
    ]);
    expect([...wiki.agents]).toEqual([expect.stringMatching(/^Annalist\/\S+ \(me@example.org\) Node\//)]);
    await wiki.close();
    const own = await run(['archive', 'import-portal', ...days]);
    expect([own.code, own.err]).toEqual([2, expect.stringContaining('has a CREDIT of its own')]);
    expect((await run(['archive', 'import-portal', '--from', 'May', '--into', into])).code).toBe(2);
    expect((await run(['archive', 'import-portal', '--to', '2999-01-01', '--into', into])).code).toBe(2);
  });
});
