import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type Day, dayFromIso, isoOfDay } from '../archive/day.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { type Imported, importPortal, type KnownEvent } from '../portal/import-portal.ts';
import { noteUpdate } from '../portal/last-update.ts';
import { latestRecord } from '../portal/latest-record.ts';
import { openMediaWiki } from '../portal/media-wiki.ts';
import { progressBar } from './progress.ts';
import type { Settings } from './run-command.ts';
import { today } from './today.ts';
import { USAGE, UsageError } from './usage.ts';

/** The English Wikipedia. */
const PORTAL = 'https://en.wikipedia.org/w/api.php';
/** The portal's editors mend a day for about this long. */
const DAYS_UNDER_EDIT = 7;

export interface ImportOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly into?: string | undefined;
  readonly contact?: string | undefined;
  readonly api?: string | undefined;
}

/**
 * `archive import-portal [--from DAY] [--to DAY] [--into DIR]`: brings days of Wikipedia's Current Events portal into an
 * archive; without days, those since the last import and the week before. Exit code 0.
 */
export async function archiveImportPortal(options: ImportOptions, settings: Settings): Promise<number> {
  const directory = options.into ?? settings.archiveDir;
  refuseOwnCredit(directory);
  const imported = await importPortal({
    wiki: openMediaWiki({ api: options.api ?? PORTAL, userAgent: userAgent(options.contact) }),
    directory,
    ...period(options, directory),
    known: () => knownEvents(directory, settings),
    onProgress: progressBar('Reading the portal', process.stderr),
  });
  if (options.from === undefined && options.to === undefined) noteUpdate(directory);
  console.log(describe(imported, directory));
  return 0;
}

/** Texts of the portal are CC BY-SA: among pages of another credit nobody would know. */
function refuseOwnCredit(directory: string): void {
  if (!existsSync(join(directory, 'CREDIT'))) return;
  throw new UsageError(
    `Cannot import into ${directory}: it has a CREDIT of its own, and the portal's texts are CC BY-SA; expected another folder (--into DIR)`,
  );
}

function period({ from, to }: ImportOptions, directory: string): { from: Day; to: Day } {
  const now = today();
  const last = to === undefined ? now : readDay('--to', to);
  const latest = Math.min(latestRecord(directory) ?? now, now);
  const first = from === undefined ? latest - DAYS_UNDER_EDIT : readDay('--from', from);
  if (first <= last && last <= now) return { from: first, to: last };
  throw new UsageError(
    `Cannot read the period: from ${isoOfDay(first)} to ${isoOfDay(last)}, expected days in order and none after today.\n${USAGE}`,
  );
}

function readDay(option: string, text: string): Day {
  const day = dayFromIso(text);
  if (day === null)
    throw new UsageError(`Cannot read ${option}: it is "${text}", expected a day as YYYY-MM-DD.\n${USAGE}`);
  return day;
}

/** As Wikimedia's policy for user agents wants it: who asks, and how to reach whoever runs it. */
function userAgent(contact = ''): string {
  return `Annalist/${manifest.version} (${contact === '' ? 'an archive of news for a Discord bot' : contact}) Node/${process.versions.node}`;
}

async function knownEvents(directory: string, { stateDir }: Settings): Promise<readonly KnownEvent[]> {
  if (!existsSync(directory)) return [];
  const { events } = await loadArchive(directory, { stateDirectory: stateDir });
  return Array.from(events, ({ path, title, day, names }) => ({ path, title, day, names }));
}

function describe({ days, missing, read, added, edited, removed }: Imported, directory: string): string {
  const kept = days - read - missing;
  return `${days} days: ${read} read, ${kept} as they were, ${missing} without a page; ${added} events new, ${edited} edited, ${removed} gone, in ${directory}`;
}
