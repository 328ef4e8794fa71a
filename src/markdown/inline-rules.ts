import type { StateInline } from 'markdown-it/browser';
import { addressLength, allowedHref } from './links.ts';

/** A tag of BCP 47, as far as passages need one: `cy`, `pt-BR`. */
export const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const language = /\{lang=["']?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)["']?\}/y;
const scheme = /(?:^|[^A-Za-z0-9])(https?)$/i;

/**
 * Parses superscript `^nd^` and subscript `~2~`, of one word each, so that a lone sign is itself.
 * Makes `script` with `super` or `sub` as `info`, and the word as `content`.
 */
export function scriptRule(state: StateInline, silent: boolean): boolean {
  const sign = state.src.charCodeAt(state.pos);
  if (sign !== 0x5e && sign !== 0x7e) return false;
  // `~~` strikes through.
  if (state.src.charCodeAt(state.pos + 1) === sign) return false;
  const start = state.pos + 1;
  let end = start;
  for (; end < state.posMax; end++) {
    const code = state.src.charCodeAt(end);
    if (code === sign) break;
    if (code === 0x20 || code === 0x0a || code === 0x09) return false;
    if (code === 0x5c) end++;
  }
  if (end >= state.posMax || end === start) return false;
  if (!silent) {
    const token = state.push('script', '', 0);
    token.info = sign === 0x5e ? 'super' : 'sub';
    token.content = state.md.utils.unescapeMd(state.src.slice(start, end));
  }
  state.pos = end + 1;
  return true;
}

/** Parses words of another language, `[Cyngor]{lang=cy}`: `language_open` with the language as `info`. */
export function languageRule(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || !state.src.includes(']{lang=', state.pos)) return false;
  const start = state.pos + 1;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  if (end < 0 || state.src.charCodeAt(end + 1) !== 0x7b) return false;
  language.lastIndex = end + 1;
  const found = language.exec(state.src);
  if (found === null) return false;
  if (!silent) {
    const max = state.posMax;
    state.pos = start;
    state.posMax = end;
    state.push('language_open', '', 1).info = found[1] ?? '';
    state.md.inline.tokenize(state);
    state.push('language_close', '', -1);
    state.posMax = max;
  }
  state.pos = end + 1 + found[0].length;
  return true;
}

/**
 * Parses a bare `https://…`, so that no sign within it is taken for a mark.
 * Makes `bare_link` with the address as `content`. Addresses without scheme are found in the text later.
 */
export function addressRule(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3a || state.linkLevel > 0) return false;
  if (!state.src.startsWith('://', state.pos)) return false;
  const found = scheme.exec(state.pending.slice(-6));
  if (found === null) return false;
  const name = found[1] ?? '';
  const start = state.pos - name.length;
  const address = state.src.slice(start, start + addressLength(state.src.slice(start, state.posMax)));
  if (allowedHref(address) === undefined) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -name.length);
    state.push('bare_link', '', 0).content = address;
  }
  state.pos = start + address.length;
  return true;
}
