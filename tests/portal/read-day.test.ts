import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { type PortalEvent, readDay } from '../../src/portal/read-day.ts';

const day = (iso: string) => dayFromIso(iso) ?? 0;
const titles = (events: readonly PortalEvent[]) => events.map(({ title }) => title);

/** Written for these tests, in the portal's form since the summer of 2026: the day between two templates. */
const SANDWICH = `{{Current events|year=2026|month=09|day=18|top=yes}}
<!-- All news items below this line -->
'''Armed conflicts and attacks'''
*[[Zendan civil war]]
**[[Siege of Strelsau]]
***The [[Ruritanian Army|army]] of [[Ruritania]] takes the [[Old Bridge (Strelsau)|old bridge]]\u200B of the capital ''Strelsau''. [https://www.example.com/bridge (AFP via ''The Zenda Times'')] [https://news.example.org/b?x=(1) (Reuters)]
***At least {{nowrap|12 people}} are killed &ndash; among them a colonel.<ref>{{cite web |url=https://cited.example/x |title=T |publisher=BBC News}}</ref>

'''Sports'''
*[[2026 Regional Games]]
*In [[chess]], [[A. Player|Player]] wins the {{flagicon|Ruritania}} [[Zenda Open]]. [https://sport.example/c (Sport1)]
<!-- All news items above this line -->
{{Current events|year=2026|month=09|day=18|bottom=yes}}`;

describe('readDay', () => {
  it('reads the present form: topics, stories, events, sources', () => {
    expect(readDay(SANDWICH, day('2026-09-18'))).toEqual([
      {
        title: 'The army of Ruritania takes the old bridge of the capital Strelsau.',
        topic: 'Siege of Strelsau',
        names: ['Old Bridge (Strelsau)', 'Ruritania', 'Ruritanian Army', 'Siege of Strelsau', 'Zendan civil war'],
        sources: [
          { name: 'AFP via The Zenda Times', url: 'https://www.example.com/bridge' },
          { name: 'Reuters', url: 'https://news.example.org/b?x=%281%29' },
        ],
      },
      {
        title: 'At least 12 people are killed – among them a colonel.',
        topic: 'Siege of Strelsau',
        names: ['Siege of Strelsau', 'Zendan civil war'],
        sources: [{ name: 'BBC News', url: 'https://cited.example/x' }],
      },
      {
        title: 'In chess, Player wins the Zenda Open.',
        topic: null,
        names: ['A. Player', 'Chess', 'Zenda Open'],
        sources: [{ name: 'Sport1', url: 'https://sport.example/c' }],
      },
    ]);
  });

  it('reads the form with the day in a parameter, bars and templates inside', () => {
    const text = `{{Current events|year=2016|month=04|day=3|content=

<!-- All news items below this line -->
;Disasters and accidents
*A ferry with {{convert|300|t|lk=on}} of salt sinks off [[Bohemia]]. [http://a.example.com/1 (BBC)], [http://b.example.com/2 (''Le Monde'')]
;'''Law and crime'''
* [[Panama (ship)|''Panama'']] inquiry:
** The [[Court of Strelsau|court]] opens its files. [http://c.example.com/3 (CNN)]
<!-- All news items above this line -->}}`;
    expect(readDay(text, day('2016-04-03')).map(({ title, topic, sources }) => [title, topic, sources.length])).toEqual(
      [
        ['A ferry with 300 t of salt sinks off Bohemia.', null, 2],
        ['The court opens its files.', 'Panama inquiry', 1],
      ],
    );
  });

  it.each([
    ['numbered parameters', '{{Current events header|2010|05|5}}'],
    ['named parameters', '{{Current events header|year=2010|month=5|day=05}}'],
  ])('reads the form with a header and a table, %s', (_, header) => {
    const text = `${header}
<!-- All news items below this line -->
;'''Politics and elections'''
* '''[[Ruritanian general election, 2010]]''': [[Rudolf Rassendyll]] is elected. ([http://a.example.com/1 BBC])
:* Turnout is 71&nbsp;%.
<!-- All news items above this line -->|}
[[Category:2010 by day]]`;
    expect(readDay(text, day('2010-05-05'))).toMatchObject([
      { title: 'Ruritanian general election, 2010: Rudolf Rassendyll is elected.', sources: [{ name: 'BBC' }] },
      { title: 'Turnout is 71 %.', names: ['Rudolf Rassendyll', 'Ruritanian general election, 2010'] },
    ]);
  });

  it('reads plain bullets of the early years, without sources', () => {
    const text = `*[[Zenda]] and [[Strelsau]] sign a treaty of friendship.
* A [[Boeing 757]] collides with a [[Tupolev Tu-154|Tupolev]] over [[Bohemia]]
**71 people are killed.
* [[July 1]], [[2002]]: the [[International Criminal Court]] is established. http://www.bare.example/icc`;
    expect(readDay(text, day('2002-07-01'))).toMatchObject([
      { title: 'Zenda and Strelsau sign a treaty of friendship.', names: ['Strelsau', 'Zenda'], sources: [] },
      { title: 'A Boeing 757 collides with a Tupolev over Bohemia' },
      { title: '71 people are killed.', topic: null, names: ['Boeing 757', 'Bohemia', 'Tupolev Tu-154'] },
      {
        title: 'July 1, 2002: the International Criminal Court is established.',
        names: ['International Criminal Court'],
        sources: [{ name: 'bare.example', url: 'http://www.bare.example/icc' }],
      },
    ]);
  });

  it("takes of a month's page the day alone, by template or by heading", () => {
    const month = (one: string, two: string) => `{{Current events|year=2003|month=05|day=9|content=\n${one}\n}}
{{Current events|year=2003|month=05|day=10|content=\n${two}\n}}`;
    const page = month('* The ninth [[day]] passes.', '* The tenth [[day]] passes.');
    expect(titles(readDay(page, day('2003-05-10'), false))).toEqual(['The tenth day passes.']);
    expect(readDay(page, day('2003-05-11'), false)).toEqual([]);
    const headed =
      '=== [[May 9]], 2003 ===\n* The ninth [[day]] passes.\n==== Sports ====\n* A [[race]] is run.\n=== 10 May ===\n* The tenth.';
    expect(titles(readDay(headed, day('2003-05-09'), false))).toEqual(['The ninth day passes.', 'A race is run.']);
    expect(readDay(headed, day('2003-05-01'), false)).toEqual([]);
  });

  it('takes the first of two stories that share a heading for the topic, and names both', () => {
    const text = '*[[Zendan civil war]], [[Siege of Strelsau]]\n**The [[bridge]] falls. [https://a.example.com/1 (A)]';
    expect(readDay(text, day('2026-09-18'))).toMatchObject([
      { topic: 'Zendan civil war', names: ['Bridge', 'Siege of Strelsau', 'Zendan civil war'] },
    ]);
  });

  it('unites what stands there twice, with the sources of both', () => {
    const text =
      '* The [[bridge]] falls today. [http://a.example.com/1 (A)]\n* The [[bridge]] falls today. [http://b.example.com/2 (B)]';
    expect(readDay(text, day('2020-01-01'))).toMatchObject([{ sources: [{ name: 'A' }, { name: 'B' }] }]);
  });

  it.each([
    ['nothing', ''],
    [
      'an empty day',
      '{{Current events|year=2026|month=09|day=18|top=yes}}\n*\n{{Current events|year=2026|month=09|day=18|bottom=yes}}',
    ],
    ['a story without events', '*[[Zendan civil war]]\n**[[Siege of Strelsau]]'],
    ['another day', '{{Current events|year=2026|month=09|day=17|content=\n* The [[bridge]] falls.\n}}'],
    ['a comment that never ends', '<!-- * The [[bridge]] falls.'],
    ['a file', '*[[File:Flag.svg|thumb]]'],
    ['braces that never end', '{{Current events|year=2026|month=09'],
  ])('finds no event in %s', (_, text) => {
    expect(readDay(text, day('2026-09-18'))).toEqual([]);
  });
});
