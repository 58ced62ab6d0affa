import type { Wanted } from '../src/annalist.ts';
import type { Options } from './command.ts';

/** The options of a timeline as texts; what was not filled in stays out. */
export function wantedFrom({ place, when, about, order }: Options): Wanted {
  return {
    place: textOf(place),
    when: textOf(when),
    about: textOf(about),
    order: order === 'oldest' || order === 'newest' || order === 'relevance' ? order : undefined,
  };
}

function textOf(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
