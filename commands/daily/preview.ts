import { aboutPost } from './choose-post.ts';
import { dateText, stamp } from './describe.ts';
import { tell } from './subcommand.ts';

/** The next post as it will be made, or that the day will be skipped. */
export const preview = aboutPost('preview', 'Preview', async (scheduled, caller, desk) => {
  const letter = await desk.compose(scheduled);
  if (letter !== null) return { kind: 'preview', letter };
  const { next } = scheduled;
  return tell('Nothing to post', [
    `The archive has nothing that fits for ${dateText(next.date, caller.locale)} (${stamp(next.due)}), so the day is skipped.`,
    '`/daily set` with `quiet` says what to do on such a day.',
  ]);
});
