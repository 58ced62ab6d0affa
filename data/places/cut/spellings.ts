import { arabicSound, fold, withoutArticle, withoutGenericWords } from '../../../src/places/fold.ts';
import { SPELLING } from '../../../src/places/spelling.ts';
import type { PlaceDraft } from './place-draft.ts';

/** Every folded spelling of a place with the best way in which it is one. */
export function spellings(place: PlaceDraft): Map<string, number> {
  const found = new Map<string, number>();
  const add = (key: string, spelling: number) => {
    if (key.length >= 2 && spelling < (found.get(key) ?? Infinity)) found.set(key, spelling);
  };
  add(fold(place.name), SPELLING.own);
  const bare = place.type === 'admin1' ? withoutGenericWords : (key: string) => key;
  const arabic = new Intl.Locale(`und-${place.country}`).maximize().language === 'ar';
  place.names.forEach((name, index) => {
    const key = fold(name);
    const latin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
    add(key, index === 0 ? SPELLING.own : latin ? SPELLING.other : SPELLING.script);
    if (latin) add(bare(key), SPELLING.bare);
    if (!latin || !arabic) return;
    add(withoutArticle(bare(key)), SPELLING.bare);
    add(arabicSound(bare(key)), SPELLING.sound);
  });
  return found;
}
