import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';

/** What a bot says when it connects. */
const identifySchema = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.number().int().min(0), z.number().int().min(1)]).optional(),
});

export interface Identify {
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
}

/** What an identify is judged by. */
export interface IdentifyRules {
  readonly token: string;
  /** Privileged intents that are switched on for the application. */
  readonly privilegedIntents: number;
  readonly guilds: number;
}

const known = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** Discord asks for more shards when one has this many guilds. */
const guildsPerShard = 2500;

/** Reads an identify; a number is the code that the connection is closed with. */
export function readIdentify(data: unknown, rules: IdentifyRules): Identify | number {
  const parsed = identifySchema.safeParse(data);
  if (!parsed.success) return GatewayCloseCodes.DecodeError;
  const { token, intents, shard = [0, 1] as const } = parsed.data;
  if (token !== rules.token) return GatewayCloseCodes.AuthenticationFailed;
  if (shard[0] >= shard[1]) return GatewayCloseCodes.InvalidShard;
  if (rules.guilds / shard[1] > guildsPerShard) return GatewayCloseCodes.ShardingRequired;
  if ((intents & ~known) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & privileged & ~rules.privilegedIntents) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return { shard, intents };
}
