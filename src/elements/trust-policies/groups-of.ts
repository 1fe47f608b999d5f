import { chooseGroups, policiesView, type PolicyGroupView } from '../../content/policies-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { warnOnce } from '../../controllers/warn.js';

interface Asking {
  readonly localName: string;
  readonly groups: string | undefined;
}

/** The groups that an element asks for. It warns of one that the manifest does not have. */
export function groupsOf(
  { localName, groups }: Asking,
  { manifest, reader }: TrustContent,
): readonly PolicyGroupView[] {
  const view = policiesView(manifest, reader);
  const wanted = (groups ?? '').split(/\s+/).filter(Boolean);
  const unknown = wanted.find((id) => !manifest.policies?.some((group) => group.id === id));
  if (unknown)
    warnOnce(localName, `There is no group "${unknown}". Use ids of the manifest's policies.`);
  return chooseGroups(view, wanted);
}
