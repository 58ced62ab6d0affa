import { afterAll, describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { latestRecord } from '../../src/portal/latest-record.ts';
import { type DayRecord, RECORD_FORM, readRecord, writeRecord } from '../../src/portal/record.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';

afterAll(removeTemporary);

const DAY = dayFromIso('2026-09-18') ?? 0;
const at = '2026-09-20T03:40:42Z';
const recordOf = (path: string): DayRecord => ({
  form: RECORD_FORM,
  revision: 7,
  at,
  pages: [{ path, title: 'A bridge opens.', topic: null, names: ['Zenda'], sources: [], changes: [], at }],
});

describe('readRecord', () => {
  it('reads what was written', () => {
    const folder = temporaryFolder();
    const record = recordOf('/news/2026/09/18/a-bridge-opens.md');
    writeRecord(folder, DAY, record);
    expect([readRecord(folder, DAY), readRecord(folder, DAY + 1)]).toEqual([record, null]);
    expect([latestRecord(folder), latestRecord(temporaryFolder())]).toEqual([DAY, null]);
  });

  it.each([
    '/news/../../etc/passwd.md',
    '/news/2026/09/18/../../../../x.md',
    '/etc/x.md',
    'news/2026/09/18/x.md',
    '/news/2026/09/18/x.sh',
  ])('believes no record that names %s', (path) => {
    const folder = temporaryFolder();
    writeRecord(folder, DAY, recordOf(path));
    expect(readRecord(folder, DAY)).toBeNull();
  });

  it.each(['', '{', '[]', '{"form":1}'])('passes over a file that holds %j', (text) => {
    expect(readRecord(temporaryArchive({ '.portal/2026/09-18.json': text }), DAY)).toBeNull();
  });
});
