import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Problem } from './problem.ts';
import { urlProblem } from './url-problem.ts';

/** A component as far as the rules look at it; its single fields fit Discord's schema. */
export interface ComponentBody {
  readonly type: number;
  readonly custom_id?: string | null;
  readonly style?: number;
  readonly label?: string | null;
  readonly emoji?: unknown;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly options?: readonly { readonly value: string; readonly default?: boolean | null }[];
  readonly components?: readonly ComponentBody[];
  readonly component?: ComponentBody;
}

const rows = 5;
const buttonsInARow = 5;

/** What is wrong with the rows of a message: their number, what stands in one, and what they contain. */
export function componentProblems(components: readonly ComponentBody[]): Problem[] {
  const problems: Problem[] = [];
  if (components.length > rows) {
    problems.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be ${rows} or fewer in length.`,
    });
  }
  components.forEach((row, index) => {
    const path = ['components', index];
    if (row.type !== ComponentType.ActionRow) {
      const message = `Value of field "type" must be one of (${ComponentType.ActionRow},).`;
      problems.push({ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message });
    } else {
      problems.push(...rowProblems(row.components ?? [], [...path, 'components']));
    }
  });
  return [...problems, ...duplicateIds(components)];
}

/** A row holds up to five buttons or one select. */
function rowProblems(row: readonly ComponentBody[], path: Problem['path']): Problem[] {
  const width = row.reduce((sum, { type }) => sum + (type === ComponentType.Button ? 1 : buttonsInARow), 0);
  const code = 'COMPONENT_LAYOUT_WIDTH_EXCEEDED';
  const message = 'The specified component exceeds the maximum width';
  const tooWide: Problem = { path: [...path, row.length - 1], code, message };
  return [
    ...(width > buttonsInARow ? [tooWide] : []),
    ...row.flatMap((component, index) =>
      component.type === ComponentType.Button
        ? buttonProblems(component, [...path, index])
        : selectProblems(component, [...path, index]),
    ),
  ];
}

function buttonProblems(button: ComponentBody, path: Problem['path']): Problem[] {
  const required = (field: string): Problem => ({
    path: [...path, field],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  });
  const problems: Problem[] = [];
  if (button.style === ButtonStyle.Premium) return button.sku_id ? [] : [required('sku_id')];
  if (!button.label?.trim() && !button.emoji) problems.push(required('label'));
  if (button.style === ButtonStyle.Link) {
    if (!button.url) return [...problems, required('url')];
    const malformed = urlProblem(button.url, 'link', [...path, 'url']);
    if (malformed) problems.push(malformed);
    if (button.custom_id) problems.push(exclusive(path, 'custom_id', 'A link button has a url and no custom id'));
    return problems;
  }
  if (!button.custom_id) problems.push(required('custom_id'));
  if (button.url) problems.push(exclusive(path, 'url', 'Only a link button has a url'));
  return problems;
}

function exclusive(path: Problem['path'], field: string, message: string): Problem {
  return { path: [...path, field], code: 'BUTTON_COMPONENT_INVALID_FIELD', message };
}

function selectProblems(select: ComponentBody, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  const add = (field: readonly (string | number)[], code: string, message: string) =>
    problems.push({ path: [...path, ...field], code, message });
  const { min_values, max_values, options } = select;
  const min = min_values ?? 1;
  const max = max_values ?? 1;
  if (min > max) add(['min_values'], 'SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX', `Must be ${max} or fewer.`);
  if (!options) return problems;
  const seen = new Set<string>();
  options.forEach(({ value }, index) => {
    if (seen.has(value)) {
      const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
      add(['options', index, 'value'], code, 'The specified option value is already used');
    }
    seen.add(value);
  });
  if (max > options.length) {
    add(['max_values'], 'SELECT_COMPONENT_MAX_VALUES_EXCEED_OPTIONS', `Must be ${options.length} or fewer.`);
  }
  if (options.filter((option) => option.default).length > max) {
    add(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', `Only ${max} option(s) may be chosen beforehand.`);
  }
  return problems;
}

/** Every custom id, wherever its component stands, is there once. */
export function duplicateIds(components: readonly ComponentBody[]): Problem[] {
  const seen = new Set<string>();
  return allWithPaths(components, ['components']).flatMap(({ component, path }) => {
    const id = component.custom_id;
    if (!id) return [];
    const repeated = seen.has(id);
    seen.add(id);
    const code = 'COMPONENT_CUSTOM_ID_DUPLICATED';
    return repeated
      ? [{ path: [...path, 'custom_id'], code, message: 'Component custom id cannot be duplicated' }]
      : [];
  });
}

function allWithPaths(
  components: readonly ComponentBody[],
  path: Problem['path'],
): { component: ComponentBody; path: Problem['path'] }[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const inner = component.component ? [{ component: component.component, path: [...here, 'component'] }] : [];
    return [{ component, path: here }, ...inner, ...allWithPaths(component.components ?? [], [...here, 'components'])];
  });
}
