/**
 * The present names of zones that the runtime lists under older ones (tz database, file `backward`). The runtime takes
 * both and treats them alike.
 */
const PRESENT_NAMES: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every zone with a region and a city in its id, by its present name. */
export function ianaIds(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
    .filter((id) => id.includes('/') && !id.startsWith('Etc/'))
    .map(presentName);
}

/** The present name of a zone: `Europe/Kyiv` for `Europe/Kiev`. */
export function presentName(id: string): string {
  return PRESENT_NAMES[id] ?? id;
}

/**
 * An IANA id as people write it (`europe/berlin`, `America/New York`), as the database writes it now; a link such as
 * `US/Eastern` or `EST5EDT` as the zone that it leads to. Null for what is no id: other words without `/` are places or
 * abbreviations.
 */
export function readIanaId(text: string): string | null {
  if (!/^(?:[a-z]+\/[a-z0-9_+\-/ ]+|[a-z]{3}\d[a-z]{3})$/i.test(text)) return null;
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text.replaceAll(' ', '_'));
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: timeZoneId }).resolvedOptions();
    return presentName(timeZone);
  } catch {
    return null;
  }
}
