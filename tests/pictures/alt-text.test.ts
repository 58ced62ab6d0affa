import { describe, expect, it } from 'vitest';
import { altText } from '../../src/pictures/alt-text.ts';
import { SYRIA, sampleHistogram, sampleMap } from './sample-pictures.ts';

describe('altText', () => {
  it('says what a histogram shows, in the reader’s language', () => {
    const picture = {
      ...sampleHistogram('day', 3),
      bars: [1, 5, 2].map((count, day) => ({ from: day, to: day, count })),
    };
    expect(altText(picture)).toBe('Bar chart of 8 events by day, 1–3 January 1970. Most: 2 January 1970, with 5.');
    expect(altText({ ...picture, locale: 'de' })).toBe(
      'Säulendiagramm: 8 Ereignisse nach Tagen, 1.–3. Januar 1970. Am meisten: 2. Januar 1970 mit 5.',
    );
  });

  it('says where most of a map is', () => {
    expect(altText(sampleMap(SYRIA))).toBe(
      'Map of 8 places with events. Most: Aleppo 140, Damascus 120, Homs 80, Raqqa 60, and Idlib 50.',
    );
  });
});
