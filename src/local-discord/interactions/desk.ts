import { randomBytes } from 'node:crypto';
import type { APIMessage, InteractionType } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import type { World } from '../world/world.ts';
import { answerWithin, didNotRespond, type Interaction, type Outcome, tokenValidFor } from './interaction.ts';
import { installationOwners, interactionPayload, type Setting } from './interaction-payload.ts';

/** An interaction to be made. */
export interface Opening {
  readonly type: InteractionType;
  readonly setting: Setting;
  readonly name: string;
  /** True for a command used on a message. */
  readonly onMessage?: boolean;
  readonly data: unknown;
  /** The message with the pressed component, or that opened the dialog. */
  readonly source?: APIMessage | null;
}

/** Where interactions are made and answered. */
export interface Desk {
  readonly world: World;
  /** Makes one and waits for what the person sees; rejects with the words the person reads when there is no answer. */
  open(opening: Opening): Promise<Outcome>;
  byToken(token: string): Interaction | null;
  /** Waits for no answer any more; promises that are open stay so. */
  close(): void;
}

/** Makes the desk of a world; interactions go out over the gateway. */
export function createDesk(world: World, gateway: Gateway): Desk {
  const interactions = new Map<string, Interaction>();
  const timers = new Set<NodeJS.Timeout>();

  const open = (opening: Opening) =>
    new Promise<Outcome>((resolve, reject) => {
      const stopWaiting = () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
      const fail = (reason: string) => {
        stopWaiting();
        reject(new Error(reason));
      };
      const settle = (outcome: Outcome) => {
        stopWaiting();
        resolve(outcome);
      };
      const interaction = begin(world, opening, { settle, fail });
      const timer = setTimeout(() => {
        if (interaction.acknowledged === null) fail(didNotRespond);
      }, answerWithin);
      timer.unref();
      timers.add(timer);
      forgetExpired(world, interactions);
      interactions.set(interaction.token, interaction);
      const { setting, data, source: message = null } = opening;
      const payload = interactionPayload(world, interaction, { setting, data, message });
      const told = gateway.dispatch({
        t: 'INTERACTION_CREATE',
        guildId: setting.channel.guildId,
        intent: 0,
        data: () => payload,
      });
      if (!told) fail('The application is offline');
    });

  return {
    world,
    open,
    byToken: (token) => interactions.get(token) ?? null,
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function begin(world: World, opening: Opening, wait: Pick<Interaction, 'settle' | 'fail'>): Interaction {
  const { channel, userId } = opening.setting;
  return {
    id: world.nextId(),
    token: randomBytes(48).toString('base64url'),
    type: opening.type,
    startedAt: world.now(),
    channel,
    userId,
    owners: installationOwners(opening.setting),
    name: opening.name,
    onMessage: opening.onMessage ?? false,
    sourceId: opening.source?.id ?? null,
    acknowledged: null,
    originalId: null,
    ...wait,
  };
}

function forgetExpired(world: World, interactions: Map<string, Interaction>): void {
  for (const [token, { startedAt }] of interactions) {
    if (world.now() - startedAt <= tokenValidFor) return;
    interactions.delete(token);
  }
}
