import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { type CheckedMessage, type MessageUse, ruleProblems } from './check-message.ts';
import { type ComponentBody, duplicateIds } from './component-problems.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

const schemas = new Map<unknown, ZodMiniType>([
  [InteractionResponseType.ChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredMessageUpdate, UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.UpdateMessage, UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.ApplicationCommandAutocompleteResult, ApplicationCommandAutocompleteCallbackRequestSchema],
  [InteractionResponseType.Modal, ModalInteractionCallbackRequestSchema],
]);

interface CallbackBody {
  readonly type: InteractionResponseType;
  readonly data?: (CheckedMessage & { readonly components?: readonly ComponentBody[] | null }) | null;
}

/** What Discord would say against the first answer to an interaction (types 4 to 9). Empty: fine. */
export function checkCallback(body: unknown, use: Pick<MessageUse, 'files' | 'before'> = {}): Problem[] {
  const type = body !== null && typeof body === 'object' && 'type' in body ? body.type : undefined;
  const schema = schemas.get(type);
  if (!schema) {
    const message = `Value must be one of {${[...schemas.keys()].join(', ')}}.`;
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const problems = schemaProblems(schema, body);
  if (problems.length > 0) return problems;
  return rulesOf(body as CallbackBody, use).map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
}

function rulesOf({ type, data }: CallbackBody, use: Pick<MessageUse, 'files' | 'before'>): Problem[] {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return ruleProblems(data ?? {}, { ...use, before: null });
    case InteractionResponseType.UpdateMessage:
      return ruleProblems(data ?? {}, use);
    case InteractionResponseType.Modal:
      return duplicateIds(data?.components ?? []);
    default:
      return [];
  }
}
