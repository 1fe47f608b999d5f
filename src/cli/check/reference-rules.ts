import type { Channel } from '../../schema/index.js';
import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';
import { passagesOf } from './prose.js';

/** What the manifest's parts say of each other: ids, files and channels that lead to nothing. */
export function referenceRules(context: CheckContext): readonly Finding[] {
  return [
    ...certificationDocuments(context),
    ...agreements(context),
    ...unusedAgreements(context),
    ...publicFiles(context),
    ...channels(context),
    ...fragments(context),
  ];
}

function certificationDocuments({ manifest, pathOf }: CheckContext): readonly Finding[] {
  const ids = new Set((manifest.documents ?? []).map(({ id }) => id));
  return (manifest.certifications ?? []).flatMap(({ documents = [] }) =>
    documents.flatMap((id, index) => {
      if (ids.has(id)) return [];
      const problem = `There is no document with the id "${id}".`;
      const remedy = 'Correct the id, or add the document.';
      return [finding('ref-document', pathOf(documents, index), problem, remedy)];
    }),
  );
}

function agreements({ manifest, pathOf }: CheckContext): readonly Finding[] {
  const ids = new Set((manifest.agreements ?? []).map(({ id }) => id));
  return (manifest.documents ?? []).flatMap((item) => {
    const { id, agreement, access } = item;
    if (agreement !== undefined && !ids.has(agreement)) {
      const problem = `There is no agreement with the id "${agreement}": the document cannot be requested.`;
      const remedy = 'Correct the id, or add the agreement.';
      return [finding('ref-agreement', pathOf(item, 'agreement'), problem, remedy)];
    }
    if (access !== 'nda' || agreement !== undefined) return [];
    const problem = `The document "${id}" needs an NDA, but names no agreement.`;
    const remedy = 'Add "agreement" with the id of one under "agreements".';
    return [finding('ref-agreement', pathOf(item), problem, remedy)];
  });
}

function unusedAgreements({ manifest, pathOf }: CheckContext): readonly Finding[] {
  const used = new Set((manifest.documents ?? []).map(({ agreement }) => agreement));
  return (manifest.agreements ?? [])
    .filter(({ id }) => !used.has(id))
    .map((item) => {
      const problem = `No document needs the agreement "${item.id}".`;
      const remedy = 'Name it as the "agreement" of a document, or remove it.';
      return finding('ref-agreement-unused', pathOf(item), problem, remedy);
    });
}

function publicFiles({ manifest, pathOf }: CheckContext): readonly Finding[] {
  return (manifest.documents ?? [])
    .filter(({ access, files = [] }) => access === 'public' && files.length === 0)
    .map((item) => {
      const problem = `The document "${item.id}" is public, but has no file.`;
      const remedy = 'Add "files", or another "access".';
      return finding('ref-file', pathOf(item), problem, remedy);
    });
}

function channels({ manifest, pathOf }: CheckContext): readonly Finding[] {
  return (manifest.disclosure?.channels ?? []).flatMap((channel) => {
    const problem = channelProblem(channel);
    const remedy = 'Add where reports go, or remove the channel.';
    return problem ? [finding('ref-channel', pathOf(channel), problem, remedy)] : [];
  });
}

function channelProblem({ type, value }: Channel): string | undefined {
  if (type === 'form') return undefined;
  if (value === undefined) return `A channel of type "${type}" has no value.`;
  const isAddress = type !== 'email' || /^[^\s@]+@[^\s@]+$/.test(value);
  return isAddress ? undefined : `${quoted(value)} is no email address.`;
}

const deepLink = /^#trust-(policy|badge|document)-(.+)$/;

/** `#trust-policy-<id>` and its like, in prose. */
function fragments({ manifest, texts }: CheckContext): readonly Finding[] {
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    policy: new Set((manifest.policies ?? []).flatMap(({ items }) => items.map(({ id }) => id))),
    badge: new Set((manifest.certifications ?? []).map(({ id }) => id)),
    document: new Set((manifest.documents ?? []).map(({ id }) => id)),
  };
  return texts
    .filter(({ role }) => role === 'prose')
    .flatMap(({ text, path }) =>
      passagesOf(text)
        .flatMap(({ links }) => links)
        .flatMap(({ href }) => {
          const [, kind = '', id = ''] = deepLink.exec(href) ?? [];
          if (!ids[kind] || ids[kind].has(id)) return [];
          const problem = `The link ${quoted(href)} leads to no ${kind}.`;
          return [finding('ref-fragment', path, problem, 'Correct the id.')];
        }),
    );
}
