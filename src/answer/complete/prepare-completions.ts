import type { Timeline } from '../../timeline/timeline.ts';
import { completePlace } from './complete-place.ts';
import { completeTitle } from './complete-title.ts';
import { completeWhen } from './complete-when.ts';
import { nameStarts } from './name-starts.ts';
import { placeEvents } from './place-events.ts';
import { placeText } from './place-text.ts';

/** Locales whose readers of dates take tens of milliseconds to be made. */
const LOCALES = ['en-GB', 'en-US', 'de', 'fr', 'es-ES', 'it', 'pt-BR', 'nl', 'ru', 'uk', 'ja', 'zh-CN'];

/** For so many places, those of most events, the text is found beforehand by which each is told from its namesakes. */
const PLACES = 3_000;

/** Makes all that choices are looked up in, so that the first person who types waits no longer than the next. */
export function prepareCompletions(timeline: Timeline): void {
  const today = timeline.span?.last ?? 0;
  nameStarts(timeline.index.names);
  completePlace('a', timeline, 'en-GB');
  timeline.gazetteer.resolve('Nowhereland');
  for (const id of [...placeEvents(timeline.index.places).keys()].slice(0, PLACES)) {
    const place = timeline.gazetteer.get(id);
    if (place) placeText(place, timeline.gazetteer);
  }
  for (const locale of LOCALES) completeWhen('a 201', timeline, { today, locale });
  for (const typed of ['', 'a', 'a word in 2016']) completeTitle(typed, timeline, { today, locale: 'en-GB' });
}
