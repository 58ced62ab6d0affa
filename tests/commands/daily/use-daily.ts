import { beforeEach } from 'vitest';
import type { Options } from '../../../commands/command.ts';
import { daily } from '../../../commands/daily.ts';
import type { Caller, ChosenChannel } from '../../../commands/server-command.ts';
import type { Notice } from '../../../src/answer/answer.ts';
import { createDailyDesk } from '../../../src/daily/create-daily-desk.ts';
import type { DailyDesk } from '../../../src/daily/daily-desk.ts';
import { openZones } from '../../../src/daily/zones/zones.ts';
import { memoryStore } from '../../daily/memory-store.ts';
import { sampleAnnalist } from '../../sample-annalist.ts';

const annalist = sampleAnnalist([
  { day: '2015-11-22', title: 'A general election in Argentina goes to a second round.', names: ['Argentina'] },
  { day: '2013-11-22', title: 'Typhoon relief reaches Tacloban in the Philippines.', names: ['Philippines'] },
  { day: '2016-04-03', title: 'The Syrian Army retakes Al-Qaryatayn in Syria.', names: ['Syrian Army'] },
]);
// Opening the zones takes a while: once for all tests.
const zones = openZones(annalist.gazetteer);

export const GUILD = '1000000000000000000';
export const CHANNEL = '2000000000000000000';
export const ROLE = '4000000000000000000';
/** 22 November 2026, 02:20 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 2, 20);
export const OPEN: ChosenChannel = { id: CHANNEL, threadOf: null, lacks: [], wants: [], pingsAnyRole: false };

/** Somebody who manages the server. */
export function caller(given: Partial<Caller> = {}): Caller {
  return {
    today: Math.floor(NOW / 86_400_000),
    locale: 'en-GB',
    now: NOW,
    userId: '3000000000000000000',
    guildId: GUILD,
    guildLocale: 'en-US',
    channels: new Map([[CHANNEL, OPEN]]),
    roles: new Map([[ROLE, { id: ROLE, mentionable: true }]]),
    channelName: (id) => (id === CHANNEL ? 'on-this-day' : null),
    ...given,
  };
}

/** What a notice says, all of it. */
export const said = (notice: Notice) =>
  [notice.title, notice.text, ...notice.fields.flatMap((one) => [one.name, one.value])].join('\n');

/** An ISO instant in milliseconds since 1970. */
export const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

const BERLIN = { channel: CHANNEL, time: '9:00', zone: 'Berlin' };

/** `/daily` with an empty desk for each test of a file. */
export function useDaily() {
  let desk: DailyDesk;
  beforeEach(() => {
    desk = createDailyDesk(memoryStore(), () => annalist, zones);
  });
  /** Throws where the answer is no notice. */
  const run = async (subcommand: string, options: Options = {}, by: Partial<Caller> = {}): Promise<Notice> => {
    const reply = await daily.manage({ subcommand, ...options }, caller(by), desk);
    if (reply.kind !== 'notice') throw new Error(`/daily ${subcommand} answered with ${reply.kind}`);
    return reply;
  };
  return {
    desk: () => desk,
    run,
    set: (options: Options = {}, by: Partial<Caller> = {}) => run('set', { ...BERLIN, ...options }, by),
    kept: () => desk.store.list(GUILD),
  };
}
