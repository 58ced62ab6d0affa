import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Action } from '../../answer/answer.ts';
import { type Press, packAction, packPress } from '../custom-id/press.ts';
import { cut } from './cut.ts';
import { plain } from './text.ts';

export const MAX_ROWS = 5;
export const BUTTONS_A_ROW = 5;
const MAX_OPTIONS = 25;
const LABEL_LIMIT = 80;
const OPTION_LIMIT = 100;

export interface Button {
  readonly label: string;
  readonly press: Press;
  /** Grey where absent. */
  readonly style?: ButtonStyle.Primary;
}

export interface MenuOption {
  readonly label: string;
  readonly description: string;
  readonly action: Action;
}

/** A row of buttons, or one menu. Discord knows nothing between. */
export type Row =
  | { readonly buttons: readonly Button[] }
  | { readonly placeholder: string; readonly options: readonly MenuOption[]; readonly home: Action | null };

/** What a row becomes. */
type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * Rows as Discord takes them: at most five, at most five buttons or one menu of 25 in each, empty ones left out, every
 * label cut, and every id and value unique, since each carries its component's place.
 */
export function layOut(rows: readonly Row[]): ActionRow[] {
  const filled = rows.filter((row) => ('buttons' in row ? row.buttons : row.options).length > 0).slice(0, MAX_ROWS);
  return filled.map((row, index): ActionRow => {
    const slot = index * BUTTONS_A_ROW;
    const components = 'buttons' in row ? buttons(row.buttons, slot) : [menu(row, slot)];
    return { type: ComponentType.ActionRow, components };
  });
}

function buttons(row: readonly Button[], slot: number): APIButtonComponent[] {
  return row.slice(0, BUTTONS_A_ROW).map(({ label, press, style }, index) => ({
    type: ComponentType.Button,
    style: style ?? ButtonStyle.Secondary,
    label: shownLabel(label, LABEL_LIMIT),
    custom_id: packPress(press, slot + index),
  }));
}

function menu(row: Exclude<Row, { buttons: unknown }>, slot: number): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: packPress({ kind: 'menu', home: row.home }, slot),
    placeholder: shownLabel(row.placeholder, OPTION_LIMIT),
    options: row.options.slice(0, MAX_OPTIONS).map(({ label, description, action }, index) => ({
      label: shownLabel(label, OPTION_LIMIT),
      description: shownLabel(description, OPTION_LIMIT),
      value: packAction(action, index),
    })),
  };
}

/** Discord shows labels as they are and takes no empty one. */
function shownLabel(text: string, limit: number): string {
  return cut(plain(text), limit) || '…';
}
