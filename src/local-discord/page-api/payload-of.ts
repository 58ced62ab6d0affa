import type { APIMessage } from 'discord-api-types/v10';
import { checkMessage, type MessageKind } from '../checks/check-message.ts';
import { embedLength } from '../checks/embed-problems.ts';
import type { Problem } from '../checks/problem.ts';
import { componentsOf } from '../interactions/message-components.ts';
import type { StoredMessage } from '../world/world.ts';

/** How much of one of Discord's limits a message uses. */
export interface Measure {
  readonly what: string;
  readonly used: number;
  readonly most: number;
}

/** What is behind a message: the body it was sent as, what became of it, and how it stands to Discord's rules. */
export interface Payload {
  readonly sent: unknown;
  readonly message: APIMessage;
  /** What Discord's schemas and limits say against the body; null for what people write, which no bot sent. */
  readonly problems: readonly Problem[] | null;
  readonly measures: readonly Measure[];
}

/** Looks behind a message. A private message is looked at like any other. */
export function payloadOf(stored: StoredMessage, botId: string): Payload {
  const { message, sent } = stored;
  const byBot = message.author.id === botId;
  const files = stored.attachments.map(({ filename }) => ({ name: filename }));
  const use = sent.isEdit ? { before: stored } : { files };
  return {
    sent: sent.body,
    message,
    problems: byBot ? checkMessage(sent.body, { as: kindOf(stored), ...use }) : null,
    measures: measuresOf(stored),
  };
}

function kindOf({ message, sent }: StoredMessage): MessageKind {
  if (message.interaction_metadata) return sent.isEdit ? 'answer-edit' : 'answer';
  return sent.isEdit ? 'edit' : 'create';
}

/** The limits that a message comes near to, those it does not touch left out. */
function measuresOf({ message, attachments }: StoredMessage): readonly Measure[] {
  const { content, embeds } = message;
  const fields = embeds.flatMap((embed) => embed.fields ?? []);
  const controls = componentsOf(message);
  const longest = (texts: readonly (string | undefined)[]) => Math.max(0, ...texts.map((text) => text?.length ?? 0));
  const measures: readonly Measure[] = [
    { what: 'Characters of text', used: content.length, most: 2000 },
    { what: 'Embeds', used: embeds.length, most: 10 },
    { what: 'Characters in all embeds', used: embeds.reduce((sum, embed) => sum + embedLength(embed), 0), most: 6000 },
    { what: 'Longest title', used: longest(embeds.map(({ title }) => title)), most: 256 },
    { what: 'Longest description', used: longest(embeds.map(({ description }) => description)), most: 4096 },
    { what: 'Longest field', used: longest(fields.map(({ value }) => value)), most: 1024 },
    { what: 'Rows of controls', used: message.components?.length ?? 0, most: 5 },
    { what: 'Longest custom id', used: longest(controls.map(({ custom_id }) => custom_id)), most: 100 },
    { what: 'Files', used: attachments.length, most: 10 },
  ];
  return measures.filter(({ used }) => used > 0);
}
