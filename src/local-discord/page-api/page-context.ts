import type { Gateway } from '../gateway/gateway.ts';
import type { Sender } from '../interactions/sender.ts';
import type { World } from '../world/world.ts';

/** A command that finds something, for people who are here for the first time. */
export interface Example {
  /** What is asked, as a person reads it. */
  readonly label: string;
  /** The command with its subcommands, and its options. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What the page's API works on. */
export interface PageContext {
  readonly world: World;
  readonly gateway: Gateway;
  readonly sender: Sender;
  /** Examples in a person's language; none where nobody knows the bot. */
  readonly examples: (locale: string) => readonly Example[];
  /** Lets so many milliseconds pass; null where the clock is nobody's to move. */
  readonly advance: ((milliseconds: number) => Promise<void>) | null;
}
