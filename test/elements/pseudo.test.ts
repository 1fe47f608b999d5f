// Every element in every state of the gallery, in a language nobody speaks: no text was forgotten, and none of
// it is cut off or stands on another when it is a third longer. And no text of ours is without a place.
import { expect } from 'chai';

import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { pseudoLanguages } from '../../src/cli/catalog/pseudo.js';
import { nowhere } from '../../demo/translator/nowhere.js';
import { wordKeys } from '../support/gallery-scene.js';
import { describeStates } from '../support/pseudo-states.js';

/** A stalled manifest takes ten seconds to say so: that state is left to the translator's page. */
const onlyInSlowStates = ['load.failed.timeout'];

const seen = describeStates(pseudoLanguages.accented);

describe('every text of the interface', () => {
  it('stands in a state of the gallery, or it is said where else', () => {
    const places = new Set([...seen].map((number) => sentenceOf(wordKeys[number] ?? '')));
    const missing = wordKeys.map(sentenceOf).filter((key) => !places.has(key));
    expect([...new Set(missing)].filter((key) => !onlyInSlowStates.includes(key))).to.have.members(
      Object.keys(nowhere),
    );
  });
});
