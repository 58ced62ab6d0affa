import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysFrom, keysOf, numberOfKey } from '../../src/columns/keys.ts';
import { allTexts, textAt } from '../../src/columns/texts.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 6 }));
const keys = keysOf(['home', 'homs', 'homsite', 'hong', 'ho', 'höhle', '北京', '𝔘nit']);

describe('keysOf', () => {
  it('keeps each text once and finds it again', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const made = keysOf(list);
        expect(new Set(allTexts(made))).toEqual(new Set(list));
        expect(made.starts).toHaveLength(new Set(list).size + 1);
        for (const text of list) expect(textAt(made, numberOfKey(made, text))).toBe(text);
      }),
    );
  });

  it('orders them by code points, beyond the first plane too', () => {
    expect(allTexts(keysOf(['\u{10000}', '\uffff', 'b', 'a']))).toEqual(['a', 'b', '\uffff', '\u{10000}']);
  });
});

describe('numberOfKey', () => {
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
    expect(allTexts(keys).slice(start, end)).toEqual(expected);
  });

  it('agrees with startsWith', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary', maxLength: 2 }), (list, prefix) => {
        const made = keysOf(list);
        const [start, end] = keysFrom(made, prefix);
        expect(end - start).toBe([...new Set(list)].filter((text) => text.startsWith(prefix)).length);
      }),
    );
  });
});
