import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { commands, messageCommands } from '../../commands/index.ts';
import type { Annalist } from '../../src/annalist.ts';
import { type Discord, type DiscordOptions, startDiscord } from '../../src/discord/start-discord.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { createLog } from '../../src/log.ts';
import { openAnnalist } from '../../src/open-annalist.ts';

export const root = join(import.meta.dirname, '../..');

/** The core over the project's own archive. */
export function openOwnArchive(): Promise<Annalist> {
  return openAnnalist({ archiveDir: join(root, 'data/archive'), stateDir: null, ignore: [] });
}

/** The day on which the tests ask. */
const NOW = Date.UTC(2026, 10, 22, 12);
const running: { bots: Discord[]; places: LocalDiscord[] } = { bots: [], places: [] };

/** A local Discord of its own for a test. */
export async function openDiscord(): Promise<LocalDiscord> {
  const place = await startLocalDiscord();
  running.places.push(place);
  return place;
}

/** The bot with its real commands, logged in there and ready; `log` gathers what it logs. */
export async function startBot(place: LocalDiscord, annalist: Annalist, more: Pick<DiscordOptions, 'painter'> = {}) {
  const log: Record<string, unknown>[] = [];
  const bot = startDiscord({
    token: place.token,
    apiUrl: place.api,
    annalist: () => annalist,
    commands,
    messageCommands,
    shards: { ids: null, count: null },
    now: () => NOW,
    log: createLog('debug', { write: (line: string) => void log.push(JSON.parse(line)) }),
    fail: (reason) => {
      throw new Error(reason);
    },
    ...more,
  });
  running.bots.push(bot);
  await bot.ready;
  return { bot, log };
}

/** Ends what a test began: the bots first. */
export async function endAll(): Promise<void> {
  await Promise.all(running.bots.splice(0).map((bot) => bot.stop()));
  await Promise.all(running.places.splice(0).map((place) => place.close()));
}

interface Shown {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** The buttons and menus of a message, in reading order. */
export function componentsOf({ components = [] }: Pick<APIMessage, 'components'>): readonly Shown[] {
  return (components as unknown as readonly { readonly components: readonly Shown[] }[]).flatMap(
    (row) => row.components,
  );
}

/** The values of a message's menu, in its order. */
export function choicesOf(message: APIMessage): readonly string[] {
  return componentsOf(message).flatMap(({ options = [] }) => options.map(({ value }) => value));
}

/** The labels of a message's buttons. */
export function buttonsOf(message: APIMessage): readonly string[] {
  return componentsOf(message).flatMap(({ label }) => label ?? []);
}
