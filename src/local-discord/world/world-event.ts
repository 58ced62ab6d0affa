import type { APIMessage } from 'discord-api-types/v10';
import type { Channel, Guild } from './world.ts';

/** Something that happened in the world, told to the gateway and to the page. */
export type WorldEvent =
  | {
      readonly kind: 'message';
      readonly what: 'create' | 'update' | 'delete';
      readonly message: APIMessage;
      readonly channel: Channel;
      /** The only person who sees it; null where everyone does. */
      readonly visibleTo: string | null;
    }
  | { readonly kind: 'channel'; readonly what: 'create' | 'update' | 'delete'; readonly channel: Channel }
  | { readonly kind: 'guild'; readonly what: 'join' | 'leave' | 'outage'; readonly guild: Guild }
  | { readonly kind: 'typing'; readonly channel: Channel; readonly userId: string }
  | { readonly kind: 'commands' }
  /** The world's clock was moved on. */
  | { readonly kind: 'clock'; readonly now: number }
  | { readonly kind: 'bot'; readonly online: boolean };
