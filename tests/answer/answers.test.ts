import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import type { Answer, Notice, Offer } from '../../src/answer/answer.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { eventId } from '../../src/archive/event-id.ts';
import { EVERYTHING } from '../../src/timeline/query.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { sampleEvent } from '../sample-archive.ts';

const asking = { today: dayFromIso('2026-11-22') ?? 0, locale: 'en-GB' };
const taken = {
  day: '2015-08-06',
  title: 'Islamic State takes the town of Al-Qaryatayn in Syria.',
  names: ['Islamic State'],
};
const retaken = {
  day: '2016-04-03',
  title: 'The Syrian Army retakes Al-Qaryatayn.',
  names: ['Islamic State', 'Syrian Army'],
  aliases: ['/news/2016/04/3/syrian-civil-war-the-syrian-army-retakes-al-qaryatayn.md'],
};
const floods = Array.from({ length: 20 }, (_, index) => ({
  day: `2010-07-${String(index + 1).padStart(2, '0')}`,
  title: `Floods reach district number ${index + 1} of Pakistan.`,
}));
const samples = [taken, retaken, ...floods, { day: '2012-02-29', title: 'A leap day parade fills Lisbon, Portugal.' }];

let annalist: Annalist;
beforeAll(() => {
  annalist = sampleAnnalist(samples);
});

const list = (answer: Answer | Notice) => {
  if (answer.kind !== 'list') throw new Error(`The answer is "${answer.kind}", expected a list`);
  return answer;
};
const nothing = (answer: Answer | Notice) => {
  if (answer.kind !== 'nothing') throw new Error(`The answer is "${answer.kind}", expected nothing`);
  return answer;
};

/** The words of offers with the number of events behind each. */
const said = (offers: readonly Offer[]) => offers.map(({ label, count }) => [label, count ?? null]);

describe('a list', () => {
  it('says first how the question was read', () => {
    const { understood } = list(annalist.ask('floods in Pakistan, July 2010', asking));
    expect(understood.line).toBe('Pakistan · 1–31 July 2010 · “floods” · 20 events');
  });

  it('comes in pages; a page beyond the last shows the last', () => {
    const query = { ...EVERYTHING, places: ['PK'] };
    const last = list(annalist.perform({ do: 'list', query, page: 99 }, asking));
    expect([last.page, last.pages, last.events.length, last.total]).toEqual([3, 4, 5, 20]);
  });

  it('knows the span of all its pages', () => {
    const { first, last } = list(
      annalist.perform({ do: 'list', query: { ...EVERYTHING, places: ['PK'] }, page: 1 }, asking),
    );
    expect([first, last]).toEqual([dayFromIso('2010-07-01'), dayFromIso('2010-07-20')]);
  });

  it('counts where it was asked how many', () => {
    expect(list(annalist.ask('how many floods in Pakistan in 2010?', asking)).headline).toBe(
      '20 events in the archive.',
    );
  });

  it('keeps the other reading of a date one press away', () => {
    const { understood, offers } = list(annalist.timeline({ when: '7/1/2010' }, { ...asking, locale: 'en-US' }));
    expect(understood.when).toContain('July');
    expect(offers.length).toBeLessThanOrEqual(5);
  });
});

describe('nothing found', () => {
  it('tells a day without events from nothing that matches, and offers the nearest days', () => {
    const { reason, offers } = nothing(annalist.ask('what happened on 10 January 2012', asking));
    expect(reason).toBe('no-such-day');
    expect(said(offers)).toEqual([
      ['20 July 2010', 1],
      ['29 February 2012', 1],
      ['All of 2012', 1],
    ]);
  });

  it('says where the archive ends', () => {
    const { reason, text } = nothing(annalist.ask('Pakistan in 1998', asking));
    expect(reason).toBe('outside-span');
    expect(text).toContain('2010');
  });

  it('offers the question with one part less', () => {
    const { reason, offers } = nothing(annalist.ask('volcano in Pakistan in 2010', asking));
    expect(reason).toBe('no-match');
    expect(said(offers)).toContainEqual(['Without “volcano”', 20]);
  });

  it('says that it cannot tell why, and shows what it has', () => {
    const { reason, text } = nothing(annalist.ask('why were there floods in Pakistan?', asking));
    expect(reason).toBe('out-of-scope');
    expect(text).toContain('not why');
  });

  it('has only offers that lead somewhere', () => {
    for (const question of ['10 January 2012', 'volcano in Pakistan', 'zebra', 'Portugal in 2010']) {
      for (const { action } of nothing(annalist.ask(question, asking)).offers) {
        expect(annalist.perform(action, asking).kind).not.toBe('nothing');
      }
    }
  });
});

describe('an event', () => {
  const open = (path: string, trail: string[] = []) => {
    const answer = annalist.perform({ do: 'event', id: eventId(path), trail }, asking);
    if (answer.kind !== 'event') throw new Error(`The answer is "${answer.kind}", expected an event`);
    return answer;
  };
  const { path } = sampleEvent(retaken);

  it('is reached by its path and by every alias', () => {
    expect(open(retaken.aliases[0] ?? '').view.event.path).toBe(path);
    expect(open(path).view.id).toBe(eventId(path));
  });

  it('says which words put it where it is', () => {
    expect(open(path).view.places.map(({ place, why }) => [place.name, why])).toContainEqual(['Syria', 'Syrian']);
  });

  it('tells why others are related, and walks back and forth', () => {
    const card = open(path, [eventId(sampleEvent(taken).path), 'goneGONE12']);
    expect(card.related.map(({ title }) => title)).toEqual([taken.title]);
    expect(card.related[0]?.reason).toMatch(/^shares .*Islamic State/);
    expect(card.earlier).toMatchObject({ title: taken.title, place: null });
    expect(card.later).toBeNull();
    expect(card.trail.map(({ title }) => title)).toEqual([taken.title]);
  });

  it('leads to its story, its place and its day where others are there', () => {
    const { offers } = open(path);
    expect(said(offers)).toEqual([['Al Qaryatayn', 2]]);
  });

  it('opens from words of its title', () => {
    expect(annalist.event('leap day parade', asking)).toMatchObject({ kind: 'event' });
  });
});

describe('an event that is gone', () => {
  const gone = (more: { day?: number; trail?: string[] }) =>
    nothing(annalist.perform({ do: 'event', id: 'goneGONE12', trail: [], ...more }, asking));

  it('says so, and shows how to ask where nothing else is known', () => {
    const { reason, text, offers } = gone({});
    expect([reason, text]).toEqual(['gone', 'This event is not in the archive any more.']);
    expect(offers.map(({ action }) => action.do)).toEqual(['help']);
  });

  it('offers its day, or the nearest days', () => {
    const around = (day: string) => said(gone({ day: dayFromIso(day) ?? 0 }).offers);
    expect(around('2016-04-03')).toEqual([['3 April 2016', 1]]);
    expect(around('2016-04-04')).toEqual([['3 April 2016', 1]]);
    expect(around('2013-01-01')).toEqual([
      ['29 February 2012', 1],
      ['6 August 2015', 1],
    ]);
  });

  it('leads back to the last event walked through that is still there', () => {
    const id = eventId(sampleEvent(taken).path);
    const { offers } = gone({ trail: ['alsoGONE12', id, 'goneGONE34'] });
    expect(offers).toEqual([
      {
        label: '↩ Back · 6 August 2015',
        action: { do: 'event', id, day: dayFromIso('2015-08-06'), trail: ['alsoGONE12'] },
      },
    ]);
  });
});

describe('describe', () => {
  it('tells the span, the years and what was wrong', () => {
    const { text, fields } = annalist.describe(asking);
    expect(text).toBe('23 events.');
    expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toMatchObject({
      Span: expect.stringMatching(/2010.*2016/),
      'Events per year': expect.stringContaining('most in 2010: 20'),
      'Days of the year without an event': '343 days',
    });
  });
});

describe('help', () => {
  it('has examples that find something', () => {
    const { offers } = annalist.help(asking);
    expect(offers.length).toBeGreaterThan(0);
    for (const { action } of offers) expect(annalist.perform(action, asking).kind).toBe('list');
  });
});
