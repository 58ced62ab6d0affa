import { zoneName } from './zone-name.ts';
import type { ZoneTables } from './zones.ts';

/** Zones in a sentence: `Dublin, Ireland or Jerusalem, Israel`. */
export function sayingZones(zones: readonly string[], tables: ZoneTables): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(zones.map((zone) => zoneName(zone, tables)));
}
