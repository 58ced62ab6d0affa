import { wordsFor } from '../../src/catalogue/words-for.ts';
import { aboutPost } from './choose-post.ts';
import { dateText, stamp } from './describe.ts';
import { tell } from './subcommand.ts';

/** The next post as it will be made, or that the day will be skipped. */
export const preview = aboutPost('preview', async (scheduled, caller, desk) => {
  const letter = await desk.compose(scheduled);
  if (letter !== null) return { kind: 'preview', letter };
  const { next } = scheduled;
  const words = wordsFor(caller.locale).daily;
  const date = dateText(next.date, caller.locale);
  return tell(words.titles.nothingToPost, [words.nothingFits({ date, when: stamp(next.due) }), words.quietHint]);
});
