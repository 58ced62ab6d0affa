import type { CheckedMessage, MessageUse } from './check-message.ts';
import { attachmentsNamed } from './embed-problems.ts';
import type { Problem } from './problem.ts';

/** As many files may a message have. */
const filesInAMessage = 10;

/** What is wrong between a message's attachments, its uploaded files and the pictures of its embeds. */
export function attachmentProblems(body: CheckedMessage, { files = [], before }: MessageUse): Problem[] {
  const mentions = body.attachments ?? [];
  const ids = new Set(mentions.map((mention) => String(mention.id)));
  const kept = (before?.attachments ?? []).filter((file) => body.attachments === undefined || ids.has(file.id));
  const problems: Problem[] = [];
  if (files.length + kept.length > filesInAMessage) {
    const message = `Must be ${filesInAMessage} or fewer in length.`;
    problems.push({ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  const indexes = files.map((file, position) => file.index ?? String(position));
  mentions.forEach((mention, index) => {
    const id = String(mention.id);
    if (indexes.includes(id) || kept.some((file) => file.id === id)) return;
    const message = 'The attachment is neither uploaded nor on the message';
    problems.push({ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message });
  });
  const renamed = mentions.flatMap((mention) => mention.filename ?? []);
  const names = new Set([...files.map((file) => file.name), ...kept.map((file) => file.filename), ...renamed]);
  for (const { name, path } of attachmentsNamed(body.embeds ?? [])) {
    if (names.has(name)) continue;
    problems.push({ path, code: 'ATTACHMENT_NOT_FOUND', message: `No file "${name}" is uploaded or on the message` });
  }
  return problems;
}
