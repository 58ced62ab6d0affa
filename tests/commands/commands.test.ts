import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { commands as all } from '../../commands/index.ts';
import { isServerCommand } from '../../commands/server-command.ts';
import type { Annalist } from '../../src/annalist.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { sampleAnnalist } from '../sample-annalist.ts';

const commands = all.filter((one): one is Command => !isServerCommand(one));
const asking = { today: dayFromIso('2026-04-03') ?? 0, locale: 'en-GB' };
let annalist: Annalist;

beforeAll(() => {
  annalist = sampleAnnalist([
    { day: '2015-08-06', title: 'Islamic State takes the town of Al-Qaryatayn in Syria.', names: ['Islamic State'] },
    { day: '2016-04-03', title: 'The Syrian Army retakes Al-Qaryatayn.', names: ['Islamic State', 'Syrian Army'] },
    { day: '2016-06-23', title: 'Voters in the United Kingdom choose to leave the European Union.', names: ['Brexit'] },
  ]);
});

const command = (name: string) => {
  const found = commands.find(({ declaration }) => declaration.name === name);
  if (!found) throw new Error(`No command is called "${name}"`);
  return found;
};

describe('every command', () => {
  it.each(commands.map((one) => [one.declaration.name, one] as const))('/%s answers without any option', (_, one) => {
    expect(['list', 'event', 'nothing', 'notice']).toContain(one.answer({}, asking, annalist).kind);
  });

  it.each(commands.map((one) => [one.declaration.name, one] as const))('/%s can be answered privately', (_, one) => {
    expect(one.declaration.options?.map(({ name }) => name)).toContain('private');
  });

  it.each(
    commands.flatMap((one) =>
      autocompleted(one.declaration.options ?? []).map((option) => [one, option.name] as const),
    ),
  )('completes what it says it completes', (one, option) => {
    for (const typed of ['', 'syr', '2016', '“', 'x'.repeat(100)]) {
      const choices = one.complete?.(option, typed, asking, annalist) ?? null;
      expect(choices?.length).toBeLessThanOrEqual(25);
      for (const { label, value } of choices ?? []) {
        expect(label.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    }
    expect(one.complete?.(option, '', asking, annalist)).not.toEqual([]);
  });

  it('has a name of its own', () => {
    const names = all.map(({ declaration }) => declaration.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('/ask', () => {
  it('says the date first where the question is when', () => {
    const answer = command('ask').answer({ question: 'when did the UK vote to leave the EU?' }, asking, annalist);
    expect(answer).toMatchObject({ kind: 'list', headline: expect.stringMatching(/^23 June 2016: /) });
  });

  it('tells a place’s story in order of time', () => {
    const answer = command('ask').answer({ question: 'what happened in al-Qaryatayn?' }, asking, annalist);
    expect(answer).toMatchObject({ kind: 'list', total: 2, understood: { line: expect.stringContaining('2 events') } });
  });
});

describe('/onthisday', () => {
  it('means today where no date is given', () => {
    const answer = command('onthisday').answer({}, asking, annalist);
    expect(answer).toMatchObject({ kind: 'list', total: 1, query: { when: { month: 4, day: 3 } } });
  });

  it('takes the day and month of a full date', () => {
    const answer = command('onthisday').answer({ date: '6 August 2020' }, asking, annalist);
    expect(answer).toMatchObject({ kind: 'list', total: 1 });
  });
});

describe('the date of /onthisday', () => {
  it('completes with days that the command then understands, and with nothing longer', () => {
    for (const typed of ['', '3 apr', '201', '2016', 'march']) {
      const choices = command('onthisday').complete?.('date', typed, asking, annalist) ?? [];
      for (const { value } of choices) {
        const answer = command('onthisday').answer({ date: value }, asking, annalist);
        expect([value, answer]).not.toMatchObject([value, { reason: 'unknown-date' }]);
      }
    }
  });

  it('says what a day looks like where it was given a year', () => {
    const answer = command('onthisday').answer({ date: '2016' }, asking, annalist);
    expect(answer).toMatchObject({ kind: 'nothing', text: expect.stringContaining('Try “11 March”') });
  });
});

describe('/timeline', () => {
  it('offers likelier spellings for what is no place', () => {
    const answer = command('timeline').answer({ place: 'Syrria' }, asking, annalist);
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'unknown-place' });
    if (answer.kind === 'nothing') expect(answer.offers[0]?.label).toMatch(/^Syria/);
  });

  it('says so where the date cannot be read', () => {
    expect(command('timeline').answer({ when: 'once upon a time' }, asking, annalist)).toMatchObject({
      kind: 'nothing',
      reason: 'unknown-date',
    });
  });
});

describe('/event', () => {
  it('opens what was chosen from the list', () => {
    const choice = command('event').complete?.('title', 'retakes', asking, annalist)[0];
    const answer = command('event').answer({ title: choice?.value ?? '' }, asking, annalist);
    expect(answer).toMatchObject({
      kind: 'event',
      view: { event: { title: 'The Syrian Army retakes Al-Qaryatayn.' } },
    });
  });

  it('says that an event is gone', () => {
    expect(command('event').answer({ title: 'id:AAAAAAAAAA' }, asking, annalist)).toMatchObject({ reason: 'gone' });
  });
});

function autocompleted(options: readonly APIApplicationCommandOption[]) {
  return options.filter((option) => 'autocomplete' in option && option.autocomplete === true);
}
