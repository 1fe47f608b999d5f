import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { make, part } from '../desk/make.js';
import { nowhere } from './nowhere.js';
import type { Scene } from './scenes.js';

/** What is known of where a text appears. */
export interface TextPlaces {
  readonly key: string;
  readonly kind: 'strings' | 'content';
  readonly scenes: readonly Scene[];
  /** How many states were looked through, of all. */
  readonly seen: number;
  readonly all: number;
}

/** The states in which a text is, as buttons; or why it is in none. @param show called with a state's name */
export function showPlaces(places: TextPlaces, show: (name: string) => void): void {
  const { scenes, seen, all } = places;
  const progress = seen < all ? ` ${seen} of ${all} states looked through.` : '';
  part('places-note').textContent = sentence(places) + progress;
  part('places').replaceChildren(
    ...scenes.slice(0, 12).map(({ name }) => {
      const button = make('button', { type: 'button' }, name.replace('trust-', ''));
      button.addEventListener('click', () => show(name));
      return make('li', {}, button);
    }),
  );
}

function sentence({ key, kind, scenes, seen, all }: TextPlaces): string {
  if (scenes.length > 0)
    return `In ${scenes.length === 1 ? 'one state' : `${scenes.length} states`}.`;
  const elsewhere = kind === 'strings' ? nowhere[sentenceOf(key)] : undefined;
  if (elsewhere) return `Not in an element. ${elsewhere}`;
  return seen < all ? 'Not in any state so far.' : 'Not in any state.';
}
