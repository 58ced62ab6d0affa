import type { EventView } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { fold } from '../../places/fold.ts';
import { cut } from './cut.ts';
import { taggedPlaceText } from './place-text.ts';
import type { Reader } from './reader.ts';
import { escaped, plain } from './text.ts';

const PART_LIMIT = 240;

/** Where an event was, its story and its names in one line, nothing said twice; '' where nothing of it is known. */
export function contextLine({ event, places }: EventView, { locale }: Reader): string {
  const words = wordsFor(locale).card;
  const where = places.filter((one) => !places.some((other) => other.place.within.includes(one.place.id)));
  const topic = event.topic === null ? [] : [event.topic];
  const said = new Set([...topic, ...where.flatMap(({ place, why }) => [place.name, why])].map(fold));
  const names = event.names.filter((name) => !said.has(fold(name)));
  return [
    part(
      words.where,
      where.map((one) => taggedPlaceText(one, locale)),
      '; ',
    ),
    part(words.story, topic, ', '),
    part(words.names, names, ', '),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function part(name: string, texts: readonly string[], between: string): string {
  const shown = [...new Set(texts.map(plain))].filter((text) => text !== '').join(between);
  return shown === '' ? '' : `**${name}** ${cut(shown, PART_LIMIT, escaped)}`;
}
