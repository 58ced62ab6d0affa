import { setImmediate as others } from 'node:timers/promises';
import type { Annalist } from '../../annalist.ts';
import type { Answer, Notice } from '../../answer/answer.ts';
import type { ExportForm } from '../../answer/export/export-form.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { AttachedFile } from './attached-file.ts';
import type { MessageBody } from './render-reply.ts';

/** Discord takes 10 MiB from a bot; a picture may go with the file. */
const MOST_BYTES = 10 * 1024 * 1024 - 256 * 1024;
/** Milliseconds of writing after which others are let in. */
const TURN = 8;

const FILES: Record<ExportForm, Pick<AttachedFile, 'name' | 'contentType'>> = {
  markdown: { name: 'timeline.md', contentType: 'text/markdown; charset=utf-8' },
  csv: { name: 'timeline.csv', contentType: 'text/csv; charset=utf-8' },
  ical: { name: 'timeline.ics', contentType: 'text/calendar; charset=utf-8' },
};

/** The message with the file that was asked for, and a word where not all of it fits. */
export async function withExport(
  body: MessageBody,
  said: Answer | Notice,
  { annalist, locale }: { annalist: Annalist; locale: string },
): Promise<MessageBody> {
  if (said.kind !== 'list' || !said.file) return body;
  const { head, parts, foot, total } = annalist.export(said.query, said.file, { locale });
  const written = [head];
  let [count, bytes, turn] = [0, Buffer.byteLength(head) + Buffer.byteLength(foot), performance.now()];
  for (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (bytes > MOST_BYTES) break;
    written.push(part);
    count++;
    if (performance.now() - turn > TURN) {
      await others();
      turn = performance.now();
    }
  }
  const file = { ...FILES[said.file], data: [...written, foot].join('') };
  const cutWords = count < total ? { content: wordsFor(locale).answers.fileCut({ count, total }) } : {};
  return { ...body, ...cutWords, files: [...(body.files ?? []), file] };
}
