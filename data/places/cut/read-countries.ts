import type { PlaceDraft } from './place-draft.ts';

const LANGUAGES = (
  'en af am ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ' +
  'ky lo lt lv mk ml mn mr ms mt my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh zh-Hant zu'
).split(' ');

/** Countries and territories by their ISO 3166-1 codes, with Unicode's names for them in many languages (the data inside Node). */
export function readCountries(codes: Iterable<string>): PlaceDraft[] {
  const languages = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });
  return [...codes].map((country) => {
    const names = [...languages, short].flatMap((language) => language.of(country) ?? []);
    return {
      geonameId: 0,
      type: 'country' as const,
      name: names[0] ?? country,
      country,
      region: '',
      standing: 0,
      population: 0,
      latitude: 0,
      longitude: 0,
      names,
    };
  });
}
