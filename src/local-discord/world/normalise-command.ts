import { type APIApplicationCommand, ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';

/** A command as a bot sends it: checked before, so that the name is there. */
export interface CommandBody {
  readonly name: string;
  readonly type?: number | null;
  readonly [field: string]: unknown;
}

interface CommandIdentity {
  readonly id: string;
  readonly version: string;
  readonly applicationId: string;
  readonly scope: string;
}

/**
 * A command as Discord answers with it: what was left out is filled in, what is only a default is left out of options.
 * A bot that compares its declarations with Discord's has to see through exactly this.
 */
export function normaliseCommand(body: CommandBody, identity: CommandIdentity): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  const contexts = Array.isArray(body.contexts) ? body.contexts : null;
  const shape = {
    id: identity.id,
    application_id: identity.applicationId,
    version: identity.version,
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(identity.scope === 'global'
      ? { dm_permission: contexts ? contexts.includes(InteractionContextType.BotDM) : (body.dm_permission ?? true) }
      : { guild_id: identity.scope }),
    contexts,
    integration_types: body.integration_types ?? [0],
    ...(Array.isArray(body.options) && body.options.length > 0 ? { options: body.options.map(normaliseOption) } : {}),
    nsfw: body.nsfw ?? false,
  };
  return shape as unknown as APIApplicationCommand;
}

const booleansLeftOutWhenFalse = new Set(['required', 'autocomplete']);

function normaliseOption(option: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(option).filter(
    ([key, value]) => value !== null && value !== undefined && !(value === false && booleansLeftOutWhenFalse.has(key)),
  );
  const shape: Record<string, unknown> = {
    ...Object.fromEntries(kept),
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
  };
  if (Array.isArray(option.options)) shape.options = option.options.map(normaliseOption);
  if (Array.isArray(option.choices)) {
    shape.choices = option.choices.map((choice) => ({ name_localizations: null, ...choice }));
  }
  return shape;
}

/** A command without its translations, as a list answers that was not asked for them. */
export function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutLocalizations(inner)])) as T;
}
