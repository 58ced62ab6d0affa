/**
 * What people call their clock, and the city whose clock it is: the likeliest first, then others that say the same.
 * An abbreviation is never a zone of its own here: `EST` the id stands still in summer, while those who say it do not.
 */
const TABLE: readonly (readonly [names: string, zones: string])[] = [
  ['EST EDT EASTERN', 'America/New_York America/Toronto'],
  ['ET', 'America/New_York Africa/Addis_Ababa'],
  ['CST', 'America/Chicago America/Mexico_City Asia/Shanghai America/Havana'],
  ['CDT CT CENTRAL', 'America/Chicago America/Winnipeg'],
  ['MST MOUNTAIN', 'America/Denver America/Phoenix America/Edmonton'],
  ['MDT', 'America/Denver America/Edmonton'],
  ['MT', 'America/Denver Europe/Malta'],
  ['PST', 'America/Los_Angeles America/Vancouver Asia/Manila'],
  ['PDT PACIFIC', 'America/Los_Angeles America/Vancouver'],
  ['PT', 'America/Los_Angeles Europe/Lisbon'],
  ['AKST AKDT ALASKA', 'America/Anchorage'],
  ['HST HDT', 'Pacific/Honolulu'],
  ['AST', 'America/Halifax America/Puerto_Rico Asia/Riyadh'],
  ['ADT ATLANTIC', 'America/Halifax'],
  ['NST NDT', 'America/St_Johns'],
  ['BRT BRST', 'America/Sao_Paulo'],
  ['ART', 'America/Argentina/Buenos_Aires'],
  ['CLT CLST', 'America/Santiago'],
  ['COT', 'America/Bogota'],
  ['PET', 'America/Lima'],
  ['VET', 'America/Caracas'],
  ['BOT', 'America/La_Paz'],
  ['UYT', 'America/Montevideo'],
  ['BST', 'Europe/London Asia/Dhaka'],
  ['WET WEST', 'Europe/Lisbon'],
  ['CET CEST MEZ MESZ HNEC', 'Europe/Berlin Europe/Paris Europe/Rome Europe/Madrid Europe/Warsaw Europe/Amsterdam'],
  ['CENTRAL_EUROPEAN', 'Europe/Berlin Europe/Paris Europe/Rome Europe/Madrid Europe/Warsaw Europe/Amsterdam'],
  ['EET EEST OEZ OESZ EASTERN_EUROPEAN', 'Europe/Athens Europe/Kyiv Europe/Bucharest Europe/Helsinki Africa/Cairo'],
  ['MSK', 'Europe/Moscow'],
  ['TRT', 'Europe/Istanbul'],
  ['IDT', 'Asia/Jerusalem'],
  ['IST', 'Asia/Kolkata Europe/Dublin Asia/Jerusalem'],
  ['SAST', 'Africa/Johannesburg'],
  ['WAT', 'Africa/Lagos'],
  ['CAT', 'Africa/Maputo'],
  ['EAT', 'Africa/Nairobi'],
  ['GST', 'Asia/Dubai'],
  ['IRST IRDT', 'Asia/Tehran'],
  ['AFT', 'Asia/Kabul'],
  ['PKT', 'Asia/Karachi'],
  ['UZT', 'Asia/Tashkent'],
  ['NPT', 'Asia/Kathmandu'],
  ['MMT', 'Asia/Yangon'],
  ['ICT', 'Asia/Bangkok'],
  ['WIB', 'Asia/Jakarta'],
  ['WITA', 'Asia/Makassar'],
  ['WIT', 'Asia/Jayapura'],
  ['SGT', 'Asia/Singapore'],
  ['MYT', 'Asia/Kuala_Lumpur'],
  ['PHT', 'Asia/Manila'],
  ['HKT', 'Asia/Hong_Kong'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
  ['AWST', 'Australia/Perth'],
  ['ACST', 'Australia/Adelaide Australia/Darwin'],
  ['ACDT', 'Australia/Adelaide'],
  ['AEST', 'Australia/Sydney Australia/Brisbane'],
  ['AEDT', 'Australia/Sydney'],
  ['NZST NZDT', 'Pacific/Auckland'],
];

const ZONES = new Map(
  TABLE.flatMap(([names, zones]) => names.split(' ').map((name) => [name, zones.split(' ')] as const)),
);

/** Zones that an abbreviation (in any case, with dots or without) stands for, the likeliest first; empty for none. */
export function zonesOfAbbreviation(text: string): readonly string[] {
  return ZONES.get(keyOf(text)) ?? [];
}

/** Zones of every abbreviation that begins with what was typed; of two letters at least, so that places come first. */
export function zonesOfAbbreviations(typed: string): readonly string[] {
  const key = keyOf(typed);
  if (key.length < 2) return [];
  return [...ZONES].filter(([name]) => name.startsWith(key)).flatMap(([, zones]) => zones);
}

function keyOf(text: string): string {
  return text.trim().replaceAll('.', '').replaceAll(' ', '_').toUpperCase();
}
