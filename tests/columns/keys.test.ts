import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKeys, keyAt, keysFrom, numberOfKey, placeOfKey } from '../../src/columns/find-key.ts';
import { keysOf } from '../../src/columns/keys.ts';

/** Few letters, so that many keys share a beginning and lie in several blocks. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '北', '\u{10000}'), maxLength: 7 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const texts = fc.array(text, { maxLength: 100, size: 'max' });
const keys = keysOf(['home', 'homs', 'homsite', 'hong', 'ho', 'höhle', '北京', '𝔘nit']);

describe('keysOf', () => {
  it('keeps each text once and finds it again', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const made = keysOf(list);
        expect(new Set(allKeys(made))).toEqual(new Set(list));
        expect(made.size).toBe(new Set(list).size);
        for (const text of list) expect(keyAt(made, numberOfKey(made, text))).toBe(text);
      }),
    );
  });

  it('orders them by code points, beyond the first plane too', () => {
    expect(allKeys(keysOf(['\u{10000}', '\uffff', 'b', 'a']))).toEqual(['a', 'b', '\uffff', '\u{10000}']);
  });
});

describe('numberOfKey', () => {
  it('knows a key alone, and not what stands around it', () => {
    fc.assert(
      fc.property(texts, text, (list, sought) => {
        expect(numberOfKey(keysOf(list), sought) >= 0).toBe(list.includes(sought));
      }),
    );
  });

  it.each(['hom', 'homsi', 'homsites', '', 'zz', '北'])('knows no %j', (text) => {
    expect(numberOfKey(keys, text)).toBe(-1);
  });
});

describe('keysFrom', () => {
  it.each([
    ['hom', ['home', 'homs', 'homsite']],
    ['ho', ['ho', 'home', 'homs', 'homsite', 'hong']],
    ['hö', ['höhle']],
    ['北', ['北京']],
    ['x', []],
    ['homsites', []],
  ])('finds exactly the keys that begin with %j', (prefix, expected) => {
    const [start, end] = keysFrom(keys, prefix);
    expect(allKeys(keys).slice(start, end)).toEqual(expected);
  });

  it('agrees with startsWith', () => {
    fc.assert(
      fc.property(texts, text, (list, prefix) => {
        const made = keysOf(list);
        const [start, end] = keysFrom(made, prefix);
        const begun = [...new Set(list)].filter((one) => one.startsWith(prefix));
        expect(new Set(allKeys(made).slice(start, end))).toEqual(new Set(begun));
        expect(placeOfKey(made, prefix).begins).toBe(begun.length > 0);
      }),
    );
  });
});
