import type { Command } from '../io.js';
import { currentSet } from './current-set.js';
import { loadSet } from './load-set.js';
import { pseudoLanguages, pseudoTexts } from './pseudo.js';
import { readWords } from './read-words.js';
import { writeTexts } from './texts-file.js';

/**
 * `catalog pseudo <manifest|folder>`: the source in a language nobody speaks (`en-XA`), to find text that
 * was never translated, and places with too little room. `--rtl`: written from right to left (`ar-XB`).
 * `--out FILE`: writes there.
 */
export const pseudoCommand: Command = async (args, io) => {
  const { files, options } = readWords(
    args,
    { rtl: { type: 'boolean' }, out: { type: 'string' } },
    1,
  );
  const set = currentSet(await loadSet(files[0], io));
  const language = options.rtl ? pseudoLanguages.mirrored : pseudoLanguages.accented;
  const text = writeTexts(pseudoTexts(set.source.file.texts, language));
  if (options.out === undefined) io.out(text);
  else await io.writeFile(options.out, text);
  return 0;
};
