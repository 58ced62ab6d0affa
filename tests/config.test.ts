import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');

describe('readConfig', () => {
  it('has a default for everything that needs one', () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      discordApiUrl: 'https://discord.com/api',
      archiveDir: 'data/archive',
      stateDir: 'var',
      databaseUrl: null,
      shards: null,
      shardCount: null,
      healthPort: null,
      logLevel: 'info',
      locale: 'en-US',
      playgroundPort: 7327,
      archiveIgnore: [],
      archiveUpdate: 'off',
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig(Object.fromEntries(VARIABLES.map((name) => [name, ' '])))).toEqual(readConfig({}));
  });

  it.each([
    ['DISCORD_TOKEN', 'abc.def-ghi', { discordToken: 'abc.def-ghi' }],
    ['DISCORD_API_URL', 'http://127.0.0.1:4000/api/', { discordApiUrl: 'http://127.0.0.1:4000/api' }],
    ['DATABASE_URL', 'postgres://bot:secret@db/annalist', { databaseUrl: 'postgres://bot:secret@db/annalist' }],
    ['SHARD_COUNT', '16', { shardCount: 16 }],
    ['HEALTH_PORT', '9090', { healthPort: 9090 }],
    ['LOG_LEVEL', 'warn', { logLevel: 'warn' }],
    ['LOCALE', 'de', { locale: 'de' }],
    ['PLAYGROUND_PORT', '0', { playgroundPort: 0 }],
    [
      'ARCHIVE_IGNORE',
      '/news/2016/04/3/a.md, /news/2016/04/3/b.md',
      { archiveIgnore: ['/news/2016/04/3/a.md', '/news/2016/04/3/b.md'] },
    ],
    ['ARCHIVE_UPDATE', 'daily', { archiveUpdate: 'daily' }],
  ])('reads %s=%s', (variable, value, expected) => {
    expect(readConfig({ [variable]: value })).toMatchObject(expected);
  });

  it.each([
    ['0-3', [0, 1, 2, 3]],
    ['0,2', [0, 2]],
    ['8, 0-2,1', [0, 1, 2, 8]],
  ])('reads the shards %j', (text, shards) => {
    expect(readConfig({ SHARDS: text, SHARD_COUNT: '9' }).shards).toEqual(shards);
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc'],
    ['DISCORD_TOKEN', 'abc def'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'ftp://discord.com/api'],
    ['DATABASE_URL', 'mysql://db/annalist'],
    ['SHARD_COUNT', '0'],
    ['SHARD_COUNT', '1.5'],
    ['HEALTH_PORT', '70000'],
    ['HEALTH_PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['LOCALE', 'no language'],
    ['PLAYGROUND_PORT', 'http'],
    ['ARCHIVE_IGNORE', 'news/2016'],
    ['ARCHIVE_UPDATE', 'often'],
    ['ARCHIVE_UPDATE', '60'],
    ['PG_TEST_URL', 'localhost'],
  ])('refuses %s=%s', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toEqual([variable]);
  });

  it.each(['3-1', 'a', '1,,2', '0-', '-1', '1-2-3'])('refuses the shards %j', (text) => {
    expect(problemsOf({ SHARDS: text, SHARD_COUNT: '4' })).toEqual(['SHARDS']);
  });

  it('holds SHARDS and SHARD_COUNT together', () => {
    expect(problemsOf({ SHARDS: '0-3' })).toEqual(['SHARD_COUNT']);
    expect(problemsOf({ SHARDS: '0-4', SHARD_COUNT: '4' })).toEqual(['SHARDS']);
  });

  it('tells all problems at once, and no secret', () => {
    const env = {
      DISCORD_TOKEN: 'very secret',
      DATABASE_URL: 'mysql://bot:hidden@db',
      HEALTH_PORT: 'x',
      LOG_LEVEL: 'x',
    };
    expect(problemsOf(env)).toEqual(['DISCORD_TOKEN', 'DATABASE_URL', 'HEALTH_PORT', 'LOG_LEVEL']);
    expect(() => readConfig(env)).toThrow(/^DISCORD_TOKEN: (?!.*(secret|hidden))/s);
  });
});

describe('.env.example', () => {
  it('names every variable once, each under a line that says what it means', () => {
    const described = [...example.matchAll(/^# .+\n([A-Z_]+)=/gm)].map(([, name]) => name);
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...VARIABLES].toSorted());
    expect(described).toEqual(named);
  });

  it('says nothing that would be refused, and the defaults where it says something', () => {
    const env = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value]) => [name, value]),
    );
    expect(readConfig(env)).toEqual(readConfig({}));
  });
});

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ variable }) => variable);
  }
}
