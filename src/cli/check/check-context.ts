import type { Manifest } from '../../schema/index.js';
import type { Finding } from './finding.js';
import type { PathOf } from './given-paths.js';
import type { LocalizedFound, TextFound } from './texts.js';

/** What a rule may look at. */
export interface CheckContext {
  readonly manifest: Manifest;
  readonly pathOf: PathOf;
  /** The moment at which things are judged, in milliseconds since 1970 UTC. */
  readonly now: number;
  readonly localized: readonly LocalizedFound[];
  /** The same texts, one by one, and the interface's strings that the manifest overrides. */
  readonly texts: readonly TextFound[];
}

/** One family of findings: pure, from a manifest to what is wrong with it. */
export type Rule = (context: CheckContext) => readonly Finding[];
