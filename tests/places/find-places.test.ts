import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { described, isMeant, readCorpus } from './corpus/read-corpus.ts';

const gazetteer = openGazetteer();

describe('find', () => {
  it.each(readCorpus('sentences.tsv', 2))('in "%s" finds [%s]', (sentence, expected = '') => {
    const cells = expected.split(';').filter(Boolean);
    const found = gazetteer.find(sentence ?? '').map(({ place }) => place);
    expect(found.length, described(found)).toBe(cells.length);
    for (const [index, cell] of cells.entries()) {
      expect(isMeant(found[index], cell), `${cell} is ${described(found)}`).toBe(true);
    }
  });

  it('says which words name the place', () => {
    const text = 'The Syrian Army is in Homs Governorate.';
    const words = gazetteer.find(text).map((mention) => [mention.text, text.slice(mention.start, mention.end)]);
    expect(words).toEqual([
      ['Syrian', 'Syrian'],
      ['Homs Governorate', 'Homs Governorate'],
    ]);
  });

  it('keeps the namesakes of a mention', () => {
    const [mention] = gazetteer.find('Elections are held in Georgia.');
    expect(mention?.place.id).toBe('GE');
    expect(mention?.others.map(({ id }) => id)).toContain('US.GA');
  });

  it('gives mentions from left to right that do not overlap and are what the text says', () => {
    const words = fc.constantFrom(
      'Paris',
      'in',
      'Syria',
      'the',
      'New',
      'York',
      'Times',
      ',',
      '.',
      'of',
      'Georgia',
      'us',
      'U.S.',
      'St.',
      'al-Quds',
      '北京',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join(' ');
          let before = 0;
          for (const mention of gazetteer.find(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(before);
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            before = mention.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
