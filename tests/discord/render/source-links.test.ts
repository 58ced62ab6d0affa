import { describe, expect, it } from 'vitest';
import { sourceLinks } from '../../../src/discord/render/source-links.ts';

describe('sourceLinks', () => {
  it('names outlets, numbers their further links and shows none twice', () => {
    const sources = [
      { name: 'The Daily', url: 'https://daily.example/1' },
      { name: 'The Weekly', url: 'https://weekly.example/1' },
      { name: 'The Daily', url: 'https://daily.example/2' },
      { name: 'The Daily', url: 'https://daily.example/1' },
    ];
    expect(sourceLinks(sources, 'en-GB')).toEqual([
      '[The Daily](https://daily.example/1)',
      '[The Weekly](https://weekly.example/1)',
      '[The Daily 2](https://daily.example/2)',
    ]);
  });

  it.each([
    ['Daily [UK]', 'https://daily.example/', '[Daily (UK)](https://daily.example/)'],
    ['a](https://evil.example) [b', 'https://daily.example/', '[daily.example](https://daily.example/)'],
    ['Daily', 'nowhere', 'Daily'],
    ['', 'https://www.daily.example/x', '[daily.example](https://www.daily.example/x)'],
    ['', '', 'unnamed source'],
    ['daily.example', 'https://www.daily.example/x', '[daily.example](https://www.daily.example/x)'],
    ['daily.example', 'https://evil.example/x', '[evil.example](https://evil.example/x)'],
    ['https://daily.example', 'https://evil.example/x', '[evil.example](https://evil.example/x)'],
    ['daily。example', 'https://evil.example/x', '[evil.example](https://evil.example/x)'],
    ['U.S. Daily', 'https://daily.example/', '[U.S. Daily](https://daily.example/)'],
  ])('shows %j at %j as %j', (name, url, expected) => {
    expect(sourceLinks([{ name, url }], 'en-GB')).toEqual([expected]);
  });
});
