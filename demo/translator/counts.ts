import { flagWords, type Entry, type Flag } from './entries.js';
import { make, part } from '../desk/make.js';

/** How far a file is. @param filter called with the count that was pressed: a flag, `edited` or `all` */
export function showCounts(entries: readonly Entry[], filter: (only: string) => void): void {
  const flags = Object.keys(flagWords) as Flag[];
  const edited = entries.filter(({ isEdited }) => isEdited).length;
  const counts: readonly (readonly [only: string, word: string, count: number])[] = [
    ['all', 'All texts', entries.length],
    ...flags.map((flag) => {
      const { icon, word } = flagWords[flag];
      const count = entries.filter((entry) => entry.flags.includes(flag)).length;
      return [flag, `${icon} ${word}`, count] as const;
    }),
    ['edited', '✎ Edited', edited],
  ];
  part('counts').replaceChildren(
    ...counts.map(([only, word, count]) => {
      const button = make('button', { type: 'button', className: `count ${only}` });
      button.append(make('strong', {}, String(count)), ` ${word}`);
      button.addEventListener('click', () => filter(only));
      return make('li', {}, button);
    }),
  );
}
