import { type LoadOptions, loadArchive } from '../archive/load-archive.ts';
import { describeReport, reportOn } from '../archive/report.ts';

export interface CheckOptions extends LoadOptions {
  readonly json: boolean;
  readonly print?: ((text: string) => void) | undefined;
}

/** `archive check DIR`: loads an archive and says what it holds, what was mended and what was refused. Exit code 0. */
export async function archiveCheck(directory: string, options: CheckOptions): Promise<number> {
  const report = reportOn(await loadArchive(directory, options));
  const print = options.print ?? console.log;
  print(options.json ? JSON.stringify(report) : describeReport(report));
  return 0;
}
