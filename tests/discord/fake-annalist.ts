import type { Command } from '../../commands/command.ts';
import type { Annalist } from '../../src/annalist.ts';
import type { Action, Answer, Notice } from '../../src/answer/answer.ts';
import { listEvents } from '../../src/archive/snapshot/list-events.ts';
import { card, list, step, view } from './sample.ts';

const FIRST = view({ path: '/news/2016/03/27/a.md', title: 'Government forces enter Palmyra.' });
const SECOND = view({ path: '/news/2017/03/2/b.md', title: 'Palmyra is entered again.' });

const HELP: Notice = { kind: 'notice', title: 'How to ask', text: 'In plain words.', fields: [], offers: [] };

const NOT_HERE = (): never => {
  throw new Error('not asked for in these tests');
};

/** An annalist that knows two events, on two pages of one, and can be asked anything. */
export const fakeAnnalist: Annalist = {
  archive: {
    directory: 'data/small',
    version: '1',
    events: listEvents([FIRST.event, SECOND.event]),
    known: { page: 2, index: 0, reference: 0 },
    pages: 2,
    credit: { line: 'Sample credit, CC0', ownWords: false },
    merged: 0,
    repaired: [],
    refused: [],
  },
  gazetteer: {
    get: () => undefined,
    resolve: NOT_HERE,
    find: NOT_HERE,
    suggest: NOT_HERE,
    knows: NOT_HERE,
    isOther: NOT_HERE,
  },
  ask: (question) => {
    if (question === 'broken') throw new Error('a surprise');
    return pageOf(0);
  },
  perform,
  timeline: NOT_HERE,
  onThisDay: NOT_HERE,
  event: NOT_HERE,
  message: NOT_HERE,
  export: NOT_HERE,
  find: NOT_HERE,
  describe: NOT_HERE,
  help: () => HELP,
  completePlace: (typed) => [{ label: `${typed} · 212 events`, value: typed || 'Syria' }],
  completeWhen: NOT_HERE,
  completeDay: NOT_HERE,
  completeAbout: NOT_HERE,
  completeTitle: NOT_HERE,
  select: NOT_HERE,
  placesOf: NOT_HERE,
};

function pageOf(page: number): Answer {
  return list([page === 0 ? FIRST : SECOND], { total: 2, page, pages: 2 });
}

function perform(action: Action): Answer | Notice {
  if (action.do === 'help') return HELP;
  if (action.do === 'list') return pageOf(action.page);
  const shown = action.id === SECOND.id ? SECOND : FIRST;
  const other = shown === FIRST ? SECOND : FIRST;
  const trail = action.trail.map((id) => step(id === SECOND.id ? SECOND : FIRST));
  return card({}, { view: shown, related: [{ ...step(other), reason: 'shares Palmyra' }], trail });
}

/** Two commands: one with a completed option, both answered by the fake annalist. */
export const fakeCommands: readonly Command[] = [
  {
    declaration: {
      name: 'ask',
      description: 'Ask what happened',
      options: [
        { type: 3, name: 'question', description: 'In plain words', required: true },
        { type: 3, name: 'place', description: 'Where', autocomplete: true },
        { type: 5, name: 'private', description: 'Only you see the answer' },
      ],
    },
    answer: ({ question }, asking, annalist) => annalist.ask(String(question), asking),
    complete: (_option, typed, asking, annalist) => {
      if (typed === 'broken') throw new Error('a surprise');
      return annalist.completePlace(typed, asking);
    },
  },
  { declaration: { name: 'help', description: 'How to ask' }, answer: (_, asking, annalist) => annalist.help(asking) },
];
