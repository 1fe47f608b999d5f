import { isRenderingBlocked } from './trusted-types.js';

/** This library's version, so that two copies on one page can tell each other apart. */
export const version: string = __TRUST_ELEMENTS_VERSION__;

/** Under this key a class carries its version. `Symbol.for`, because the other copy must find it. */
const versionKey = Symbol.for('trust-elements.version');

/**
 * Registers an element unless its tag is taken. Two copies of the library on one page are normal: the first
 * one serves both, and the second says so once. Where the page's Trusted Types policy leaves Lit no way to
 * render, nothing is registered: the fallback content stays. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // On a server there is nothing to register with; what stands in for it there is shared by all requests.
  if (__TRUST_ON_SERVER__) return;
  const other = customElements.get(tag);
  if (other) {
    if (other !== element) warnTaken(tag, (other as { [versionKey]?: string })[versionKey]);
  } else if (isRenderingBlocked()) {
    warnBlocked();
  } else {
    register(tag, element);
  }
}

function register(tag: string, element: CustomElementConstructor): void {
  try {
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
    isFirst = true;
  } catch (error) {
    // The page has registered this class under a name of its own.
    console.warn(
      `[${tag}] cannot be defined (${String(error)}). Define a subclass under your own tag.`,
    );
  }
}

let hasWarned = false;
let isFirst = false;

function warnTaken(tag: string, otherVersion: string | undefined): void {
  // Of two copies the one that came second says it; it may still be the first to define what is loaded later.
  if (hasWarned || otherVersion === version || (isFirst && otherVersion)) return;
  hasWarned = true;
  console.warn(
    `[${tag}] is already defined (by ${otherVersion ?? 'something else'}; this is ${version}). ` +
      'The first definition stays. Load one version of trust-elements only.',
  );
}

function warnBlocked(): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    "[trust-elements] This page's Content-Security-Policy refuses Lit's Trusted Types policy, so the fallback " +
      'stays. Add: trusted-types lit-html (or trust-elements, if that is taken).',
  );
}
