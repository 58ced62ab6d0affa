import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../src/hide-secrets.ts';

describe('hideSecrets', () => {
  it.each([
    ['a token', 'Provided token: Mz.abc-def', 'Provided token: [secret]'],
    ['every time', 'Mz.abc-def and Mz.abc-def', '[secret] and [secret]'],
    ['as JSON spells it', JSON.stringify('is pass"w\\rd'), '"is [secret]"'],
    ['one that holds another', 'longer-Mz.abc-def', '[secret]'],
    ['not what is too short', 'cat', 'cat'],
    ['an interaction', '/interactions/123/aW50ZX-J_h.x/callback', '/interactions/123/[secret]/callback'],
    [
      'a webhook',
      'https://discord.com/api/v10/webhooks/9/aW50ZX/messages/@original',
      'https://discord.com/api/v10/webhooks/9/[secret]/messages/@original',
    ],
  ])('hides %s', (_, text, hidden) => {
    expect(hideSecrets(['Mz.abc-def', 'pass"w\\rd', 'cat', 'longer-Mz.abc-def'])(text)).toBe(hidden);
  });
});
