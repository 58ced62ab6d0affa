import type { Problem } from './problem.ts';

interface Nested {
  _errors?: { code: string; message: string }[];
  [key: string]: Nested | Nested['_errors'];
}

/** Problems in the nested shape of Discord's 50035 answer: `{embeds: {0: {title: {_errors: [{code, message}]}}}}`. */
export function nestProblems(problems: readonly Problem[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = (node[String(key)] ?? {}) as Nested;
      node[String(key)] = next;
      node = next;
    }
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return root;
}
