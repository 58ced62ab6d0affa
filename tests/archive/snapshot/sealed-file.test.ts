import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSealed, type Sealed, writeSealed } from '../../../src/archive/snapshot/sealed-file.ts';
import { removeTemporary, temporaryFolder } from '../temporary-archive.ts';

afterAll(removeTemporary);

const SEAL = { form: 3, state: 'as it was' };
const CONTENTS = Buffer.from('read at once');
const REST = [Buffer.from('read piece'), Buffer.from(' by piece')];

function sealed(): string {
  const file = join(temporaryFolder(), 'deep', 'a.snapshot');
  expect(writeSealed(file, SEAL, CONTENTS, REST)).toBeNull();
  return file;
}

describe('openSealed', () => {
  it('gives back what was written', () => {
    const { state, contents, rest, isWhole } = openSealed(sealed(), 3) as Sealed;
    expect([state, contents.toString(), rest.length]).toEqual(['as it was', 'read at once', 19]);
    expect([rest.read(5, 13).toString(), rest.read(0, 4).toString()]).toEqual(['piece by', 'read']);
    expect(isWhole()).toBe(true);
  });

  it('keeps reading the file it opened when another takes its place', () => {
    const file = sealed();
    const { rest } = openSealed(file, 3) as Sealed;
    writeSealed(file, SEAL, Buffer.from('new'), []);
    expect(rest.read(0, 19).toString()).toBe('read piece by piece');
  });

  it('says nothing where there is no file', () => {
    expect(openSealed(join(temporaryFolder(), 'none'), 3)).toBeNull();
  });

  it('refuses another form', () => {
    expect(openSealed(sealed(), 4)).toMatch(/^Cannot use the snapshot .*: its form is 3, expected 4; making it anew$/);
  });

  it('refuses a file that was cut anywhere, or that goes on', () => {
    const file = sealed();
    const bytes = readFileSync(file);
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(openSealed(file, 3)).toMatch(/^Cannot use the snapshot/);
    }
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('x')]));
    expect(openSealed(file, 3)).toMatch(/^Cannot use the snapshot/);
  });

  it('notices every changed bit behind the head', () => {
    const file = sealed();
    const bytes = readFileSync(file);
    const head = bytes.indexOf('\n') + 1;
    for (let bit = 8 * head; bit < 8 * bytes.length; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, changed);
      const opened = openSealed(file, 3);
      expect(opened === null || typeof opened === 'string' ? opened : opened.isWhole()).not.toBe(true);
    }
  });

  it('says what was missing where the file shrank after it was opened', () => {
    const file = sealed();
    const { rest } = openSealed(file, 3) as Sealed;
    writeFileSync(file, readFileSync(file).subarray(0, -4));
    expect(() => rest.read(0, 19)).toThrow('it ends after 15 of 19 bytes');
  });
});

describe('writeSealed', () => {
  it('takes away what a writer left that was killed, and nothing that is being written', () => {
    const file = sealed();
    for (const draft of ['old', 'new']) writeFileSync(`${file}.${draft}.tmp`, '');
    utimesSync(`${file}.old.tmp`, 1, 1);
    writeSealed(file, SEAL, CONTENTS);
    expect(readdirSync(dirname(file)).sort()).toEqual(['a.snapshot', 'a.snapshot.new.tmp']);
  });

  it('says why nothing was written', () => {
    const blocked = sealed();
    expect(writeSealed(join(blocked, 'below'), SEAL, CONTENTS)).toMatch(/^Cannot write the snapshot/);
  });
});
