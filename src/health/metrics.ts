import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PostStep } from '../daily/observe-store.ts';
import type { Served } from '../discord/served.ts';
import type { Vitals } from './vitals.ts';

/** What the running bot is counted by; `text` is what Prometheus reads. */
export interface Metrics {
  readonly served: (served: Served) => void;
  readonly post: (step: PostStep) => void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Discord waits 3 seconds for a first answer; a deferred one may take longer. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
/** A post is late by its turn in the queue, by an outage, or by the bot having been away: up to the window of 6 hours. */
const LATE_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 21_600];

/** The counters of one process, and gauges that look at the bot when they are read. Every name is in docs/operations.md. */
export function createMetrics(vitals: Vitals): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  gaugeArchive(vitals, registers);
  gaugeGateway(vitals, registers);
  return {
    served: countServed(registers),
    post: countPosts(registers),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function countServed(registers: Registry[]): Metrics['served'] {
  const interactions = new Counter({
    name: 'annalist_interactions_total',
    help: 'Interactions by kind (command, press, typing), name and outcome (answered, late, failed)',
    labelNames: ['kind', 'name', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'annalist_interaction_seconds',
    help: 'From the arrival of an interaction until Discord took the answer',
    labelNames: ['kind', 'name'],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: 'annalist_answers_total',
    help: 'Answers from the archive by result: found or empty',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['found', 'empty']) answers.inc({ result }, 0);
  return ({ kind, name, outcome, result, seconds }) => {
    interactions.inc({ kind, name, outcome });
    duration.observe({ kind, name }, seconds);
    if (result !== null) answers.inc({ result });
  };
}

function countPosts(registers: Registry[]): Metrics['post'] {
  const posts = new Counter({
    name: 'annalist_posts_total',
    help: 'Daily posts that came into a state in this process: claimed, sent, failed, skipped, unknown',
    labelNames: ['state'],
    registers,
  });
  const late = new Histogram({
    name: 'annalist_post_late_seconds',
    help: 'How long after it was due a daily post was sent',
    buckets: LATE_SECONDS,
    registers,
  });
  for (const state of ['claimed', 'sent', 'failed', 'skipped', 'unknown']) posts.inc({ state }, 0);
  return ({ state, late: milliseconds }) => {
    posts.inc({ state });
    if (state === 'sent') late.observe(milliseconds / 1000);
  };
}

function gaugeArchive(vitals: Vitals, registers: Registry[]): void {
  new Gauge({
    name: 'annalist_archive',
    help: 'Figures of the archive that is served: events, pages, merged, repaired, refused',
    labelNames: ['figure'],
    registers,
    collect() {
      const archive = vitals.annalist?.().archive;
      if (!archive) return;
      this.set({ figure: 'events' }, archive.events.length);
      this.set({ figure: 'pages' }, archive.pages);
      this.set({ figure: 'merged' }, archive.merged);
      this.set({ figure: 'repaired' }, archive.repaired.length);
      this.set({ figure: 'refused' }, archive.refused.length);
    },
  });
  new Gauge({
    name: 'annalist_archive_info',
    help: 'The version of the archive that is served',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      const archive = vitals.annalist?.().archive;
      if (archive) this.set({ version: archive.version }, 1);
    },
  });
}

function gaugeGateway(vitals: Vitals, registers: Registry[]): void {
  new Gauge({
    name: 'annalist_shard_ready',
    help: 'Whether a shard of this process is connected: 1 or 0',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, isReady } of vitals.gateway?.().shards ?? []) this.set({ shard: id }, isReady ? 1 : 0);
    },
  });
  new Gauge({
    name: 'annalist_shard_ping_seconds',
    help: 'How long the last heartbeat of a shard took',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, ping } of vitals.gateway?.().shards ?? []) {
        if (ping !== null) this.set({ shard: id }, ping / 1000);
      }
    },
  });
  new Gauge({
    name: 'annalist_servers',
    help: 'Servers that the bot is in, on the shards of this process',
    registers,
    collect() {
      const gateway = vitals.gateway?.();
      if (gateway) this.set(gateway.servers);
    },
  });
}
