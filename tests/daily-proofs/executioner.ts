import type { Arriving, RestFault } from '../../src/local-discord/faults.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import type { BotProcess } from './bot-process.ts';
import type { Random } from './random.ts';

/**
 * When a process is killed, by what Discord sees of it: `starting` at any time before it is ready, `ready` just then,
 * `claimed` as a post leaves it that never arrives, `on its way` as one leaves it that Discord gets all the same,
 * `committed` as Discord has made the message and not answered, `answered` some milliseconds later, about when it writes
 * the ledger, `idle` where the moment did not come.
 */
export type Moment = 'starting' | 'ready' | 'claimed' | 'on its way' | 'committed' | 'answered' | 'idle';

/** Kills processes of the bot, each in a moment of its own. */
export interface Executioner {
  /** Resolves when the process is gone. */
  execute(bot: BotProcess, slot: number): Promise<void>;
  /** Kills nobody any more. */
  rest(): void;
  /** Kills in the moment that was meant. */
  aimed(): number;
  readonly kills: Readonly<Record<Moment, number>>;
}

/** The next victim of a slot. */
interface Sentence {
  readonly bot: BotProcess;
  readonly moment: Moment;
  /** How many posts of it pass before. */
  before: number;
}

const POST = 'POST /channels/:id/messages';
/** Most lives end while posts are made: four of five. */
const MOMENTS = [
  'starting',
  'ready',
  'claimed',
  'claimed',
  'on its way',
  'on its way',
  'committed',
  'committed',
  'answered',
  'answered',
] as const satisfies readonly Moment[];
/** What goes before the moment, at most: so many posts, or milliseconds. */
const POSTS_BEFORE = 3;
const STARTING = 1300;
const WRITING = 8;
/** Discord takes its time, so that several posts are under way at once. */
const SLOWEST_ANSWER = 60;
/** A request of a dead process arrives at the latest after this, when its successor may be at work. */
const LATEST_ARRIVAL = 2500;

export function createExecutioner(
  discord: LocalDiscord,
  { shards, random, patience }: { readonly shards: number; readonly random: Random; readonly patience: number },
): Executioner {
  const kills: Record<Moment, number> = {
    starting: 0,
    ready: 0,
    claimed: 0,
    'on its way': 0,
    committed: 0,
    answered: 0,
    idle: 0,
  };
  let begun = 0;
  const sentences = new Map<number, Sentence>();
  const sentenceOf = (channelId: string) => {
    const { guildId } = discord.channel(channelId);
    return sentences.get(Number((BigInt(guildId ?? 0) >> 22n) % BigInt(shards)));
  };
  const kill = ({ bot, moment }: Sentence) => {
    if (bot.isGone() || bot.wasKilled()) return;
    bot.kill();
    kills[moment] += 1;
  };
  /** The sentence where its time has come: one of these moments, with enough posts before. */
  const due = (sentence: Sentence | undefined, ...moments: readonly Moment[]): Sentence | null => {
    if (!sentence || !moments.includes(sentence.moment)) return null;
    sentence.before -= 1;
    return sentence.before < 0 ? sentence : null;
  };

  discord.faults.rest(
    POST,
    ({ path }: Arriving): RestFault => {
      const sentence = sentenceOf(path.split('/')[2] ?? '');
      const victim = due(sentence, 'claimed', 'on its way');
      if (victim) {
        kill(victim);
        return victim.moment === 'claimed' ? { fault: 'drop' } : { fault: 'slow', ms: random.whole(0, LATEST_ARRIVAL) };
      }
      // Who is to be killed just after the answer gets it as soon as the message is made.
      const afterCommit = sentence?.moment !== 'answered' && random.chance(0.5);
      return { fault: 'slow', ms: random.whole(0, SLOWEST_ANSWER), afterCommit };
    },
    Number.POSITIVE_INFINITY,
  );
  discord.world.listeners.add((event) => {
    if (event.kind !== 'message' || event.what !== 'create') return;
    const victim = due(sentenceOf(event.channel.id), 'committed', 'answered');
    if (victim?.moment === 'committed') kill(victim);
    else if (victim) setTimeout(() => kill(victim), random.whole(0, WRITING));
  });

  return {
    async execute(bot, slot) {
      // In turn, so that none is left out; how many posts go before is chance.
      const moment = MOMENTS[begun % MOMENTS.length] ?? 'ready';
      begun += 1;
      const sentence = { bot, moment, before: random.whole(0, POSTS_BEFORE) };
      sentences.set(slot, sentence);
      if (moment === 'starting') setTimeout(() => kill(sentence), random.whole(50, STARTING));
      else {
        await bot.says('"msg":"ready"');
        if (moment === 'ready') setTimeout(() => kill(sentence), random.whole(0, 50));
      }
      const timer = setTimeout(() => kill({ ...sentence, moment: 'idle' }), patience);
      await bot.gone;
      clearTimeout(timer);
      sentences.delete(slot);
    },
    rest: () => sentences.clear(),
    aimed: () => Object.values(kills).reduce((sum, count) => sum + count, 0) - kills.idle,
    kills,
  };
}
