import { afterAll, describe, expect, it } from 'vitest';
import { archiveCheck } from '../../src/cli/archive-check.ts';
import { archiveShow } from '../../src/cli/archive-show.ts';
import { removeTemporary, temporaryArchive } from '../archive/temporary-archive.ts';

afterAll(removeTemporary);

const directory = temporaryArchive({
  'news/2016/04/3/a.md':
    '### [2016-04-3](/news/2016/04/3/index.md)\n\n# A bridge opens. \n\n\n\n\n### Related:\n\n1. [Fog. ](/news/2013/01/2/fog.md) _Context: Norway_\n',
  'news/2016/04/3/broken.md': '',
});
const places = [{ name: 'Norway', countryCode: 'NO', why: 'Norway' }];

async function printed(run: (print: (text: string) => void) => Promise<number>): Promise<[number, string]> {
  const lines: string[] = [];
  const code = await run((text) => lines.push(text));
  return [code, lines.join('\n')];
}

describe('archiveCheck', () => {
  it('prints the report as JSON', async () => {
    const [code, text] = await printed((print) => archiveCheck(directory, { json: true, print }));
    expect([code, JSON.parse(text)]).toEqual([
      0,
      {
        pages: 2,
        events: 2,
        known: { page: 1, index: 0, reference: 1 },
        merged: 0,
        repaired: [],
        refused: [
          { file: 'news/2016/04/3/broken.md', line: 1, reason: expect.stringContaining('Cannot read the title') },
        ],
        first: '2013-01-02',
        last: '2016-04-03',
      },
    ]);
  });

  it('prints it in words, refusals by kind', async () => {
    const [, text] = await printed((print) => archiveCheck(directory, { json: false, print }));
    expect(text).toContain('2 pages, 2 events, 2013-01-02 to 2016-04-03');
    expect(text).toContain('refused 1 × Cannot read the title: there is no line');
  });
});

describe('archiveShow', () => {
  const show = (path: string, json: boolean) =>
    printed((print) => archiveShow(directory, path, { json, print, placesOf: () => places }));

  it.each(['/news/2016/04/3/a.md', 'news/2016/04/3/a.md', '/zh/news/2016/04/3/a.md'])(
    'prints the event of %s as JSON',
    async (path) => {
      const [code, text] = await show(path, true);
      expect([code, JSON.parse(text)]).toEqual([
        0,
        {
          path: '/news/2016/04/3/a.md',
          day: '2016-04-03',
          title: 'A bridge opens.',
          topic: null,
          summary: null,
          sources: [],
          image: null,
          names: ['Norway'],
          places,
          related: [{ path: '/news/2013/01/2/fog.md', day: '2013-01-02', title: 'Fog.', names: ['Norway'] }],
          aliases: [],
        },
      ]);
    },
  );

  it('prints it in words', async () => {
    const [, text] = await show('/news/2016/04/3/a.md', false);
    expect(text).toContain('2016-04-03  A bridge opens.');
    expect(text).toContain('Related: 2013-01-02  Fog. (Norway)');
  });

  it('gives a fault for a path that is not there', async () => {
    expect(await show('/news/2016/04/3/none.md', true)).toEqual([1, '']);
  });
});
