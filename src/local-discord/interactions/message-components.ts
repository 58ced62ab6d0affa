import type { APIMessage, ComponentType } from 'discord-api-types/v10';

/** A button or select as a message has it. */
export interface FoundComponent {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly FoundComponent[];
}

/** Everything in a message that can be pressed or chosen in. */
export function componentsOf(message: APIMessage): FoundComponent[] {
  const flat = (components: readonly FoundComponent[]): FoundComponent[] =>
    components.flatMap((component) => [component, ...flat(component.components ?? [])]);
  const all = flat((message.components ?? []) as unknown as readonly FoundComponent[]);
  return all.filter(({ custom_id }) => custom_id !== undefined);
}

/** A row or label of a dialog with the texts in it, as it is submitted. */
export function filledIn(
  component: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
): unknown {
  const input = (shape: Readonly<Record<string, unknown>>) => ({
    type: shape.type,
    custom_id: shape.custom_id,
    value: texts[String(shape.custom_id)] ?? shape.value ?? '',
  });
  const { type, components, component: inner } = component;
  if (Array.isArray(components)) return { type, components: components.map(input) };
  return { type, component: input((inner ?? {}) as Readonly<Record<string, unknown>>) };
}
