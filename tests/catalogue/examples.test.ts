import { describe, expect, it } from 'vitest';
import { readTime } from '../../commands/daily/read-time.ts';
import { readWeekdays } from '../../commands/daily/read-weekdays.ts';
import { readYears } from '../../commands/daily/read-years.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { LANGUAGES } from '../../src/catalogue/languages.ts';
import { readWhen } from '../../src/question/when/read-when.ts';
import { isMonthDay, type When } from '../../src/timeline/when.ts';

const today = dayFromIso('2026-11-22') ?? 0;

const inBackticks = (text: string) => [...text.matchAll(/`([^`/]+)`/g)].map(([, example = '']) => example);
const isDay = (when: When | undefined) => when !== undefined && (isMonthDay(when) || when.from === when.to);

describe.each(Object.entries(LANGUAGES))('what is offered as an example in %s', (locale, words) => {
  const [open = '', close = ''] = words.answers.quoted({ text: '@' }).split('@');
  const quoted = (text: string) =>
    text
      .split(open)
      .slice(1)
      .map((rest) => rest.split(close)[0] ?? '')
      .filter((example) => example !== 'x');
  const asking = { today, locale };

  it('reads as a date', () => {
    const examples = quoted(words.nothing.unread.when({ typed: 'x' }));
    expect(examples.length).toBe(4);
    expect(examples.map((example) => readWhen(example, asking)?.when)).not.toContain(undefined);
    const periods =
      words.commands.timeline.options.when.description
        .split(/[:：]/)
        .at(-1)
        ?.split(/[,、，]/) ?? [];
    expect(periods.length).toBe(3);
    expect(periods.map((example) => readWhen(example.trim(), asking)?.when)).not.toContain(undefined);
  });

  it('reads as a day', () => {
    const examples = quoted(words.nothing.unread.day({ typed: 'x' }));
    expect(examples.length).toBe(2);
    expect(examples.every((example) => isDay(readWhen(example, asking)?.when))).toBe(true);
  });

  it('reads as a setting of the daily post', () => {
    const { noTime, noWeekdays, noYears } = words.settings;
    expect(inBackticks(noTime({ text: 'x' })).map(readTime)).toEqual([540, 540, 1290, 720]);
    expect(inBackticks(noWeekdays({ text: 'x' })).map((text) => readWeekdays(text, locale)?.join(''))).toEqual([
      '12345',
      '12345',
      '14',
    ]);
    expect(inBackticks(noYears({ text: 'x' })).map((text) => readYears(text, asking))).toEqual([
      { from: 2010, to: 2015 },
      { from: 2000, to: null },
    ]);
  });
});
