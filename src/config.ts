import { z } from 'zod';

/** Everything that can be set from outside, read and checked. Null: not set, and nothing stands in for it. */
export interface Config {
  readonly discordToken: string | null;
  /** Base of the API without its version and without a slash at the end. */
  readonly discordApiUrl: string;
  readonly archiveDir: string;
  readonly stateDir: string;
  readonly databaseUrl: string | null;
  /** Shards of this process; null: all. */
  readonly shards: readonly number[] | null;
  readonly shardCount: number | null;
  readonly healthPort: number | null;
  readonly logLevel: LogLevel;
  readonly locale: string;
  readonly playgroundPort: number;
  /** Archive paths (`/news/…`) that are not served. */
  readonly archiveIgnore: readonly string[];
  /** Whether new days of the portal are brought in each day. */
  readonly archiveUpdate: 'off' | 'daily';
}

/** One variable that cannot be used, and why, without its value where that is a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly problem: string;
}

/** Carries every problem of an environment at once; the message has one line for each. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ variable, problem }) => `${variable}: ${problem}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const HIGHEST_SHARD = 9_999;

/** Every variable that is read, with what it must look like; whatever the tests alone read is checked with the rest. */
const SHAPES = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^(?!Bot )[\x21-\x7e]+$/, 'must be the bot token alone, without blanks and without "Bot" in front')
    .optional(),
  DISCORD_API_URL: url('http', 'https').default('https://discord.com/api'),
  ARCHIVE_DIR: z.string().default('data/archive'),
  STATE_DIR: z.string().default('var'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  SHARDS: z.string().transform(readShards).optional(),
  SHARD_COUNT: whole(1, HIGHEST_SHARD + 1).optional(),
  HEALTH_PORT: whole(0, 65_535).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  LOCALE: z.string().refine(isLocale, 'must be a language such as "en-US" or "de"').default('en-US'),
  PLAYGROUND_PORT: whole(0, 65_535).default(7327),
  ARCHIVE_IGNORE: z.string().transform(readPaths).default([]),
  ARCHIVE_UPDATE: z.enum(['off', 'daily'], { error: 'must be "off" or "daily"' }).default('off'),
  PG_TEST_URL: url('postgres', 'postgresql').optional(),
};

/** Names of the variables, for whoever describes them. */
export const VARIABLES: readonly string[] = Object.keys(SHAPES);

const environment = z.object(SHAPES).superRefine(({ SHARDS, SHARD_COUNT }, context) => {
  if (!SHARDS) return;
  const highest = Math.max(...SHARDS);
  if (SHARD_COUNT === undefined) {
    context.addIssue({ code: 'custom', path: ['SHARD_COUNT'], message: 'must be set where SHARDS is' });
  } else if (highest >= SHARD_COUNT) {
    const message = `has shard ${highest}, but SHARD_COUNT is ${SHARD_COUNT} and shards count from 0`;
    context.addIssue({ code: 'custom', path: ['SHARDS'], message });
  }
});

/** Reads the environment. A variable set to nothing counts as not set. Throws a `ConfigError` with every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = VARIABLES.map((name) => [name, env[name]?.trim()] as const).filter(([, value]) => value !== '');
  const read = environment.safeParse(Object.fromEntries(set));
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(({ path, message }) => ({ variable: String(path[0]), problem: message })),
    );
  }
  const { data } = read;
  return {
    discordToken: data.DISCORD_TOKEN ?? null,
    discordApiUrl: data.DISCORD_API_URL.replace(/\/+$/, ''),
    archiveDir: data.ARCHIVE_DIR,
    stateDir: data.STATE_DIR,
    databaseUrl: data.DATABASE_URL ?? null,
    shards: data.SHARDS ?? null,
    shardCount: data.SHARD_COUNT ?? null,
    healthPort: data.HEALTH_PORT ?? null,
    logLevel: data.LOG_LEVEL,
    locale: data.LOCALE,
    playgroundPort: data.PLAYGROUND_PORT,
    archiveIgnore: data.ARCHIVE_IGNORE,
    archiveUpdate: data.ARCHIVE_UPDATE,
  };
}

/** What of a configuration must never be shown: tokens and passwords, in each spelling that it may turn up in. */
export function secretsOf({ discordToken, discordApiUrl, databaseUrl }: Config): readonly string[] {
  const passwords = [discordApiUrl, databaseUrl].flatMap((address) => {
    const password = URL.parse(address ?? '')?.password ?? '';
    return password === '' ? [] : [password, decoded(password)];
  });
  return [...(discordToken === null ? [] : [discordToken]), ...passwords];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function url(...schemes: readonly string[]) {
  const hasScheme = (text: string) => schemes.includes(URL.parse(text)?.protocol.slice(0, -1) ?? '');
  return z
    .string()
    .refine(hasScheme, `must be an address that starts with ${schemes.map((one) => `"${one}://"`).join(' or ')}`);
}

function whole(least: number, most: number) {
  const problem = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, problem)
    .transform(Number)
    .refine((value) => value >= least && value <= most, problem);
}

/** `0-3` or `0,2` or both (`0-3,8`) as shard numbers. */
function readShards(text: string, context: z.RefinementCtx): readonly number[] {
  const ids = text.split(',').flatMap((part) => {
    const found = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(part);
    const from = Number(found?.[1]);
    const to = Number(found?.[2] ?? found?.[1]);
    return found && from <= to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [Number.NaN];
  });
  if (!ids.some(Number.isNaN)) return [...new Set(ids)].toSorted((a, b) => a - b);
  context.addIssue({ code: 'custom', message: 'must be a range or a list such as "0-3" or "0,2"' });
  return z.NEVER;
}

function readPaths(text: string, context: z.RefinementCtx): readonly string[] {
  const paths = text.split(/[\s,]+/).filter((path) => path !== '');
  if (!paths.every((path) => path.startsWith('/news/'))) {
    context.addIssue({ code: 'custom', message: 'must be paths that start with "/news/", with commas between' });
  }
  return paths;
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
