import { ALIASES } from './aliases.ts';
import { DISASTERS } from './disasters.ts';
import { PEOPLE_AND_THINGS } from './people-and-things.ts';
import { POLITICS } from './politics.ts';
import { VIOLENCE } from './violence.ts';

/** All tables kept by hand. */
export const ENGLISH: readonly string[] = [ALIASES, DISASTERS, VIOLENCE, POLITICS, PEOPLE_AND_THINGS];
