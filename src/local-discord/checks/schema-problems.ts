import type { ZodMiniType } from 'zod/mini';
import type { Problem } from './problem.ts';

type Issue = NonNullable<ReturnType<ZodMiniType['safeParse']>['error']>['issues'][number];

/** What one of Discord's schemas says of a body, in Discord's words; empty where it fits. */
export function schemaProblems(schema: ZodMiniType, body: unknown): Problem[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, body, []));
}

function problemsOf(issue: Issue, body: unknown, above: readonly (string | number)[]): Problem[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) => !issues.some(isOtherKind));
    if (meant) return meant.flatMap((inner) => problemsOf(inner, body, path));
    return [{ path, code: 'UNION_TYPE_CHOICES', message: 'Value must be one of the kinds that are allowed here.' }];
  }
  return [{ path, ...wordsFor(issue, valueAt(body, path)) }];
}

/** Components and options say by their `type` which alternative of a union they are. */
function isOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 || (issue.code === 'invalid_value' && issue.path.join() === 'type');
}

function wordsFor(issue: Issue, value: unknown): Pick<Problem, 'code' | 'message'> {
  if (value === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  switch (issue.code) {
    case 'too_big':
      return typeof value === 'number'
        ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` }
        : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
    case 'too_small':
      return typeof value === 'number'
        ? { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` }
        : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: `String value did not match validation regex (${issue.format}).` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    default:
      return { code: 'BASE_TYPE_INVALID', message: `Could not interpret "${String(value)}".` };
  }
}

function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined),
    body,
  );
}
