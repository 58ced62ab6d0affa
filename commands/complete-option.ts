import type { Annalist, Asking } from '../src/annalist.ts';
import type { Choice } from '../src/answer/answer.ts';

/** Choices for the options that `/timeline` and `/onthisday` share. */
export function completeOption(option: string, typed: string, asking: Asking, annalist: Annalist): readonly Choice[] {
  switch (option) {
    case 'place':
      return annalist.completePlace(typed, asking);
    case 'when':
      return annalist.completeWhen(typed, asking);
    case 'date':
      return annalist.completeDay(typed, asking);
    case 'about':
      return annalist.completeAbout(typed, asking);
    default:
      return [];
  }
}
