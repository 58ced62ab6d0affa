import { isoOfDay } from '../archive/day.ts';
import type { NewsEvent } from '../archive/event.ts';
import { type Confirmation, confirmEvent } from '../timeline/confirm-event.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** An event that the other archive reaches but does not confirm, with the nearest that it has. */
interface Doubt {
  readonly event: NewsEvent;
  readonly confirmation: Confirmation;
}

/** Which events of one archive another one does not confirm by day and names, as lines for a terminal. */
export function archiveVerify(events: Iterable<NewsEvent>, against: Timeline): readonly string[] {
  const { span } = against;
  const all = [...events];
  const reached = all.filter(({ day }) => span && day >= span.first && day <= span.last);
  const doubts: readonly Doubt[] = reached
    .map((event) => ({ event, confirmation: confirmEvent(event, against) }))
    .filter(({ confirmation }) => !confirmation.confirmed);
  return [
    ...doubts.flatMap(doubtLines),
    `${reached.length - doubts.length} confirmed, ${doubts.length} not confirmed, ${all.length - reached.length} out of its reach`,
  ];
}

function doubtLines({ event, confirmation }: Doubt): readonly string[] {
  const nearest = confirmation.by
    ? `nearest, ${confirmation.evidence.toFixed(0)} bits: ${isoOfDay(confirmation.by.day)} ${confirmation.by.title}`
    : 'nothing of those days shares a word';
  return [event.path, `  ${isoOfDay(event.day)} ${event.title}`, `  ${nearest}`];
}
