import type { Day } from '../day.ts';

/** A summary, as one event has it. */
export interface SummaryUse {
  readonly summary: string;
  readonly day: Day;
}

/** The words of a site that speaks of itself. One at the beginning, or two anywhere, make a text a slogan. */
const SLOGAN =
  /\b(?:(?:get|find|read|watch|see|browse) (?:the |all the )?(?:latest|breaking|up-to-date)|breaking news|latest (?:\w+ )?news|news headlines|latest headlines|current news|daily dose of|stay up to date|news,? (?:photos|videos|multimedia|reviews|features|coverage)|news (?:photos )?and videos|news coverage from|world news, |live news updates|top stories|your (?:source|destination|home) for|up[- ]to[- ]the[- ]minute|all the news|sign up (?:for|to)|subscribe to|©|all rights reserved|click here|javascript|cookies)\b/gi;

/** An article can stand under two or three events of its days; under more, or months apart, a text says nothing of any. */
const MOST_EVENTS = 2;
const MOST_DAYS = 31;

/** Tells, for the summaries of an archive, which are boilerplate: slogans, and texts that recur under several events. */
export function findBoilerplate(uses: Iterable<SummaryUse>): (summary: string) => boolean {
  const days = new Map<string, Day[]>();
  for (const { summary, day } of uses) {
    const key = keyOf(summary);
    const list = days.get(key) ?? [];
    if (list.length === 0) days.set(key, list);
    list.push(day);
  }
  const recurring = new Set([...days].filter(([, list]) => recurs(list)).map(([key]) => key));
  return (summary) => recurring.has(keyOf(summary)) || isSlogan(summary);
}

/** True for a site's words about itself: `Get the latest breaking news across the U.S. on ABCNews.com`. */
export function isSlogan(text: string): boolean {
  const found = [...text.matchAll(SLOGAN)];
  return found.length >= 2 || (found[0]?.index ?? -1) === 0;
}

function recurs(days: readonly Day[]): boolean {
  return days.length > MOST_EVENTS || Math.max(...days) - Math.min(...days) > MOST_DAYS;
}

/** Indexes cut texts at about 300 characters, so only the beginning counts. */
function keyOf(summary: string): string {
  return summary
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
