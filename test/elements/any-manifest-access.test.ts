// Whatever a company writes into its manifest, what the elements make of it keeps nobody out.
import { expectAccessible } from '../support/axe.js';
import { alone, composed, dialog, eachOf, languages, whileShown } from '../support/any-page.js';

/** So many manifests go through axe, which takes its time; each in one language. */
const examined = 12;

describe('any manifest that the schema accepts', function () {
  this.timeout(100_000);

  const shapes = {
    'every element': alone,
    'the whole center': composed,
    'the open dialog': dialog,
  };
  for (const [what, shape] of Object.entries(shapes))
    it(`keeps nobody out of ${what}`, () =>
      eachOf(examined, (data, index) =>
        whileShown(shape(data), languages[index % languages.length] ?? 'en', expectAccessible),
      ));
});
