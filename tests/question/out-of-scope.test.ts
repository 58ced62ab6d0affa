import { describe, expect, it } from 'vitest';
import { findOutOfScope } from '../../src/question/out-of-scope.ts';

describe('findOutOfScope', () => {
  it.each([
    ['why did the bank fail?', 'reason'],
    ['what was the deadliest flood?', 'superlative'],
    ['do you think the treaty was good', 'opinion'],
    ['will it rain in Paris', 'future'],
    ['when did the bank fail?', null],
    ['what happened in Lima', null],
    ['a man called Will Young', null],
  ])('%s: %s', (question, kind) => {
    expect(findOutOfScope(question)).toBe(kind);
  });
});
