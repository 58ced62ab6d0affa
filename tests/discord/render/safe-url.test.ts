import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/discord/render/safe-url.ts';

describe('safeUrl', () => {
  it.each([
    ['https://news.example.com/a', 'https://news.example.com/a'],
    ['HTTP://NEWS.EXAMPLE.COM', 'http://news.example.com/'],
    ['https://news.example.com/a b(c)[d]', 'https://news.example.com/a%20b%28c%29%5Bd%5D'],
    ['https://news.example.com/x?q=a|b', 'https://news.example.com/x?q=a%7Cb'],
    ['https://news.example.com/)](https://evil.example)', 'https://news.example.com/%29%5D%28https://evil.example%29'],
    ['https://user:pass@news.example.com/', 'https://news.example.com/'],
    ['https://bbc.co.uk@evil.example/', 'https://evil.example/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://news.example.com/\u202ex', 'https://news.example.com/%E2%80%AEx'],
  ])('%j becomes %j', (text, expected) => {
    expect(safeUrl(text, 512)).toBe(expected);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'ftp://news.example.com/',
    '//news.example.com/x',
    'https:news.example.com',
    'https://nohost',
    'https://',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://exa mple.com/',
    `https://news.example.com/${'a'.repeat(500)}`,
    'news.example.com',
  ])('%j is no link', (text) => {
    expect(safeUrl(text, 512)).toBeNull();
  });
});
