import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL_CREDIT, readCredit } from '../../src/archive/read-credit.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'annalist-credit-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('readCredit', () => {
  it('is the portal where the archive names nobody', () => {
    expect(readCredit(directory)).toEqual(PORTAL_CREDIT);
    writeFileSync(join(directory, 'CREDIT'), '  \n');
    expect(readCredit(directory)).toEqual(PORTAL_CREDIT);
  });

  it('is the first line of the file CREDIT, cut to a footer', () => {
    writeFileSync(join(directory, 'CREDIT'), 'The Village Chronicle, CC BY\nmore\n');
    expect(readCredit(directory)).toEqual({ line: 'The Village Chronicle, CC BY', ownWords: true });
    writeFileSync(join(directory, 'CREDIT'), 'x'.repeat(500));
    expect(readCredit(directory).line).toHaveLength(100);
  });
});
