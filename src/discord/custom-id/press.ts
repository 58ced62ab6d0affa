import type { Action } from '../../answer/answer.ts';
import { DIGITS } from './digits.ts';
import { packBody, unpackBody } from './pack-action.ts';

/** What pressing a component of one of our messages means. */
export type Press =
  | { readonly kind: 'perform'; readonly action: Action }
  /** The same, and the list that the reader came from: it stays in reach while events are walked through. */
  | { readonly kind: 'home'; readonly action: Action }
  /** Shows to everybody what only the presser sees. */
  | { readonly kind: 'share'; readonly action: Action }
  /** Deletes the reply; for the one who asked. */
  | { readonly kind: 'remove' }
  /** Runs a subcommand for those who manage the server; `subject`: the id of what it is about, '' for the server. */
  | { readonly kind: 'manage'; readonly subcommand: string; readonly subject: string }
  /** `perform` under a daily post; `key` names the post, so that it is known again (22 signs of base64url). */
  | { readonly kind: 'post'; readonly key: string; readonly action: Action }
  /** A menu, whose chosen value is a packed `perform`, with the list that it stands under. */
  | { readonly kind: 'menu'; readonly home: Action | null };

/** Discord's limit for a `custom_id` and for a select option's value, counted here in UTF-16 units (never fewer). */
const LIMIT = 100;

/*
 * Layout: version, slot, kind, payload. The slot is the component's place in its message, so that two buttons that do
 * the same are two ids. A button is pressed years later: what these characters mean never changes under version 1.
 *
 *   kinds of actions: see pack-action.ts
 *   s share, b home, m menu: kind and payload of an action (a menu may have none)
 *   x remove  nothing
 *   d manage  subcommand `;` subject
 *   p post    the key of a daily post · kind and payload of an action
 */
const VERSION = '1';
const PREFIXES = { share: 's', home: 'b', menu: 'm' } as const;
const REMOVE = 'x';
const MANAGE = 'd';
const POST = 'p';
const KEY_WIDTH = 22;

/** Packs what a press means into at most 100 characters; `slot` (0–63) tells apart the components of one message. */
export function packPress(press: Press, slot = 0): string {
  const start = VERSION + DIGITS.charAt(slot % DIGITS.length);
  if (press.kind === 'remove') return start + REMOVE;
  if (press.kind === 'manage') return `${start}${MANAGE}${press.subcommand};${press.subject}`.slice(0, LIMIT);
  if (press.kind === 'perform') return start + packBody(press.action, LIMIT - start.length);
  if (press.kind === 'post') {
    const known = `${start}${POST}${press.key}`;
    return known + packBody(press.action, LIMIT - known.length);
  }
  const action = press.kind === 'menu' ? press.home : press.action;
  return start + PREFIXES[press.kind] + (action ? packBody(action, LIMIT - start.length - 1) : '');
}

/** What a press on this id means, or null for an id of another version, of another program, or damaged. Never throws. */
export function unpackPress(id: string): Press | null {
  if (id.length > LIMIT || !id.startsWith(VERSION) || !DIGITS.includes(id.charAt(1))) return null;
  const body = id.slice(2);
  if (body === REMOVE) return { kind: 'remove' };
  if (body.startsWith(MANAGE)) return unpackManage(body.slice(1));
  if (body.startsWith(POST)) return unpackPost(body.slice(1));
  if (body === PREFIXES.menu) return { kind: 'menu', home: null };
  const inner = unpackBody(body.slice(1));
  if (body.startsWith(PREFIXES.menu)) return inner && { kind: 'menu', home: inner };
  if (body.startsWith(PREFIXES.home)) return inner && { kind: 'home', action: inner };
  if (body.startsWith(PREFIXES.share)) return inner && { kind: 'share', action: inner };
  const action = unpackBody(body);
  return action && { kind: 'perform', action };
}

/**
 * An action as a `custom_id`. What does not fit is left out from the least needed: the oldest events of a trail, the
 * last words of what a query is about.
 */
export function packAction(action: Action, slot = 0): string {
  return packPress({ kind: 'perform', action }, slot);
}

/** The action of a `custom_id` or option value, or null where it carries none that can be read. Never throws. */
export function unpackAction(id: string): Action | null {
  const press = unpackPress(id);
  return press?.kind === 'perform' ? press.action : null;
}

function unpackManage(text: string): Press | null {
  const [, subcommand = '', subject = ''] = /^([a-z-]+);(\w*)$/.exec(text) ?? [];
  return subcommand === '' ? null : { kind: 'manage', subcommand, subject };
}

function unpackPost(text: string): Press | null {
  const key = text.slice(0, KEY_WIDTH);
  const action = /^[\w-]{22}$/.test(key) ? unpackBody(text.slice(KEY_WIDTH)) : null;
  return action && { kind: 'post', key, action };
}
