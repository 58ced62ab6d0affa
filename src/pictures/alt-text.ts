import { wordsFor } from '../catalogue/words-for.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Picture } from './picture.ts';

const MOST_NAMED = 5;

/** What a picture shows, in words, for whoever does not see it. */
export function altText(picture: Picture): string {
  const words = wordsFor(picture.locale).pictures;
  if (picture.kind === 'map') {
    const largest = picture.spots.slice(0, MOST_NAMED).map(({ name, count }) => `${name} ${count}`);
    return words.map({ places: picture.spots.length, largest });
  }
  const { bars, unit, locale } = picture;
  const [first, last] = [bars[0], bars.at(-1)];
  const most = bars.reduce((one, other) => (other.count > one.count ? other : one), { from: 0, to: 0, count: 0 });
  return words.histogram({
    unit,
    count: bars.reduce((sum, { count }) => sum + count, 0),
    span: formatWhen({ from: first?.from ?? 0, to: last?.to ?? 0 }, locale),
    most: { when: formatWhen(most, locale), count: most.count },
  });
}
