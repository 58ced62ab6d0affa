import type { NewsEvent } from '../archive/event.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { openArchiveTimeline } from '../open-annalist.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { createPlaceTagger } from '../timeline/tag-places.ts';
import { archiveCheck } from './archive-check.ts';
import { archiveRelate } from './archive-relate.ts';
import { archiveShow } from './archive-show.ts';
import { archiveVerify } from './archive-verify.ts';
import { progressBar } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import type { Settings } from './run-command.ts';
import { USAGE, UsageError } from './usage.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  json: { type: 'boolean' },
  against: TEXT,
  into: TEXT,
  from: TEXT,
  to: TEXT,
  contact: TEXT,
  api: TEXT,
} as const;

/** What can be done with an archive's folder: `check`, `show`, `relate`, `verify`; and how one comes in: `add`, `import-portal`. */
export async function archiveCommand(args: readonly string[], settings: Settings): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [action, directory, path] = positionals;
  if (action === 'import-portal') {
    const { archiveImportPortal } = await import('./archive-import-portal.ts');
    return archiveImportPortal(values, settings);
  }
  const json = values.json ?? false;
  if (!directory) throw new UsageError(`archive needs an action and a folder.\n${USAGE}`);
  const options = {
    stateDirectory: settings.stateDir,
    ignore: settings.archiveIgnore,
    onProgress: progressBar('Reading pages', process.stderr),
    onWarning: (warning: string) => console.error(warning),
  };
  switch (action) {
    case 'add': {
      const { archiveAdd } = await import('./archive-add.ts');
      return archiveAdd(directory, { ...options, into: values.into });
    }
    case 'check':
      return archiveCheck(directory, { ...options, json });
    case 'show': {
      if (!path) throw new UsageError(`archive show needs the path of an event.\n${USAGE}`);
      return archiveShow(directory, path, { ...options, json, placesOf: placesOf() });
    }
    case 'relate':
      return archiveRelate(directory);
    case 'verify': {
      if (!values.against) throw new UsageError(`archive verify needs --against and another archive.\n${USAGE}`);
      const { events } = await loadArchive(directory, options);
      return verifyAgainst(events, values.against, settings);
    }
    default:
      throw new UsageError(`Unknown action "${action}".\n${USAGE}`);
  }
}

/** Tells the places of an event as `archive show` lists them, with the words that put it there. */
function placesOf() {
  const tagger = createPlaceTagger(openGazetteer());
  return (event: NewsEvent) =>
    tagger.tag(event).map(({ place, why }) => ({ name: place.name, countryCode: place.countryCode, why }));
}

async function verifyAgainst(events: Iterable<NewsEvent>, directory: string, settings: Settings): Promise<number> {
  const against = await openArchiveTimeline({
    archiveDir: directory,
    stateDir: settings.stateDir,
    ignore: [],
    onProgress: (doing) => progressBar(doing, process.stderr),
    onWarning: (warning) => console.error(warning),
  });
  for (const line of archiveVerify(events, against)) console.log(line);
  return 0;
}
