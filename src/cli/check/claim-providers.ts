import { standardName } from '../../content/standards.js';
import type { Certification } from '../../schema/index.js';
import type { CheckContext } from './check-context.js';
import { finding, listed, quoted, type Finding } from './finding.js';
import { passagesOf, sentencesOf } from './prose.js';
import { isLaw, standardKey } from './standard-key.js';
import { standardsIn, type Token } from './standards-in-text.js';
import type { TextFound } from './texts.js';

/** A sentence about a provider that names standards. */
interface ProviderSentence {
  readonly text: string;
  readonly found: TextFound;
  readonly standards: readonly Required<Token>[];
}

/** Words for somebody else's house, and providers that most companies use. */
const providerWords =
  /\b(?:Cloud-?Anbieter\p{L}*|Anbieter\p{L}*|Dienstleister\p{L}*|Rechenzentr\p{L}*|ausgelagert|gehostet|providers?|data cent(?:er|re)s?|outsourced|hosted|provedor(?:es)?|fornecedor(?:es)?|terceirizad\p{L}*|hospedad\p{L}*|AWS|Amazon Web Services|Google Cloud\p{L}*|GCP|Azure|Stripe|Adyen|PayPal|Cloudflare|Hetzner|Heroku|OVH\p{L}*|DigitalOcean)(?![\p{L}\d])/iu;

const fieldsInProse = /^(?:overview|policies|certifications)\b/;

/** A provider's standards that are shown as one's own, or that only prose names. */
export function claimProviders(context: CheckContext): readonly Finding[] {
  const sentences = providerSentences(context);
  const own = (context.manifest.certifications ?? []).flatMap((item) =>
    ownedByProvider(item, sentences, context),
  );
  return [...own, ...onlyInProse(sentences, context)];
}

function ownedByProvider(
  item: Certification,
  sentences: readonly ProviderSentence[],
  { manifest, pathOf, localized }: CheckContext,
): readonly Finding[] {
  const isClaim = ['certification', 'attestation-report', 'registration'].includes(item.kind);
  if (!isClaim || item.issuer) return [];
  const key = standardKey(item.standard);
  const isInherited = (manifest.inheritedAssurances ?? []).some(({ standards }) =>
    standards.some((standard) => standardKey(standard) === key),
  );
  const entry = pathOf(item);
  const ownWords = localized
    .filter(({ path }) => path.startsWith(`${entry}/`))
    .flatMap(({ texts }) => texts)
    .find(({ text }) => providerWords.test(text));
  const sentence = sentences.find(({ standards }) =>
    standards.some(({ standard }) => standard === key),
  );
  const reason = isInherited
    ? 'stands under "inheritedAssurances", too'
    : ownWords
      ? `is said to be a provider's by ${quoted(ownWords.text)}`
      : sentence &&
        `is said to be a provider's at ${sentence.found.path}: ${quoted(sentence.text, 100)}`;
  if (!reason) return [];
  const name = standardName(item.standard, 'en');
  const remedy = `Move it to "inheritedAssurances" with its provider, or add the "issuer" who certified your own company.`;
  return [
    finding('claim-provider', entry, `${name} is listed as your own, but ${reason}.`, remedy),
  ];
}

function providerSentences({ texts }: CheckContext): readonly ProviderSentence[] {
  return texts
    .filter(({ field }) => fieldsInProse.test(field))
    .flatMap((found) =>
      passagesOf(found.text)
        .flatMap(sentencesOf)
        .filter(({ text }) => providerWords.test(text))
        .map(({ text }) => ({ text, found, standards: standardsIn(text) }))
        .filter(({ standards }) => standards.length > 0),
    );
}

function onlyInProse(
  sentences: readonly ProviderSentence[],
  { manifest }: CheckContext,
): readonly Finding[] {
  const inherited = (manifest.inheritedAssurances ?? []).flatMap(({ standards }) =>
    standards.map(standardKey),
  );
  return sentences.flatMap(({ text, found, standards }) => {
    if (found.role !== 'prose') return [];
    const missing = standards.filter(
      ({ standard }) => !isLaw(standard) && !inherited.includes(standard),
    );
    if (missing.length === 0) return [];
    const names = listed(missing.map((name) => name.text));
    const problem = `${quoted(text, 100)} names a provider's standards (${names}) that readers may take for yours.`;
    const remedy = 'List them under "inheritedAssurances" with their provider.';
    return [finding('claim-inherited', found.path, problem, remedy)];
  });
}
