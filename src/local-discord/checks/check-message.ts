import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import { attachmentProblems } from './attachment-problems.ts';
import { type ComponentBody, componentProblems, duplicateIds } from './component-problems.ts';
import { embedProblems } from './embed-problems.ts';
import { emptyMessage, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** What a message is sent as: in a channel, or as an answer to an interaction (`answer`), new or changed. */
export type MessageKind = 'create' | 'edit' | 'answer' | 'answer-edit';

/** What a body is checked against besides itself. */
export interface MessageUse {
  readonly as?: MessageKind;
  /** Files uploaded with it. */
  readonly files?: readonly { readonly name: string; readonly index?: string }[];
  /** The message that is changed. */
  readonly before?: {
    readonly message: { readonly content: string; readonly embeds: readonly unknown[] };
    readonly attachments: readonly { readonly id: string; readonly filename: string }[];
  } | null;
}

const schemas = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  answer: IncomingWebhookRequestPartialSchema,
  'answer-edit': IncomingWebhookUpdateRequestPartialSchema,
};

/** The fields that the rules look at, once the schema fits. */
export interface CheckedMessage {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly ComponentBody[] | null;
  readonly attachments?: readonly { readonly id: string | number; readonly filename?: string | null }[] | null;
  readonly flags?: number | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly poll?: unknown;
  readonly allowed_mentions?: { readonly parse?: readonly (string | null)[] | null } | null;
}

/** What Discord would say against a message's body: first its schema, then the rules between fields. Empty: fine. */
export function checkMessage(body: unknown, use: MessageUse = {}): Problem[] {
  const problems = schemaProblems(schemas[use.as ?? 'create'], body ?? {});
  return problems.length > 0 ? problems : ruleProblems((body ?? {}) as CheckedMessage, use);
}

/** As many characters may the text of a bot's message have. */
const contentLength = 2000;

/** What is wrong with a message that fits its schema. */
export function ruleProblems(body: CheckedMessage, use: MessageUse): Problem[] {
  const embeds = body.embeds ?? [];
  const components = body.components ?? [];
  const modern = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const problems = [
    ...(modern ? duplicateIds(components) : componentProblems(components)),
    ...embedProblems(embeds),
    ...attachmentProblems(body, use),
    ...mentionProblems(body),
  ];
  if ((body.content ?? '').length > contentLength) {
    const message = `Must be ${contentLength} or fewer in length.`;
    problems.push({ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  if (modern && (body.content || embeds.length > 0)) {
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const message = 'The `content` and `embeds` fields cannot be used with MessageFlags.IS_COMPONENTS_V2.';
    problems.push({ path: [], code, message });
  }
  if (!modern && showsNothing(body, use)) {
    problems.push({ path: [], code: emptyMessage, message: 'Cannot send an empty message' });
  }
  return problems;
}

function showsNothing(body: CheckedMessage, { before, files = [] }: MessageUse): boolean {
  const content = body.content === undefined ? before?.message.content : body.content;
  const embeds = body.embeds === undefined ? before?.message.embeds : body.embeds;
  const kept = body.attachments === undefined ? before?.attachments : body.attachments;
  const has = [files, embeds, kept, body.sticker_ids].some((list) => (list?.length ?? 0) > 0);
  return !has && !body.poll && !content?.trim();
}

function mentionProblems({ allowed_mentions: mentions }: CheckedMessage): Problem[] {
  const lists = (mentions ?? {}) as Readonly<Record<string, readonly unknown[] | null | undefined>>;
  return ['users', 'roles']
    .filter((kind) => mentions?.parse?.includes(kind) && (lists[kind]?.length ?? 0) > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
