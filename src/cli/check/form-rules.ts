import { formServices } from '../../schema/form-presets.js';
import type { FormSettings, HttpTransport } from '../../schema/forms.js';
import type { CheckContext } from './check-context.js';
import { finding, listed, type Finding } from './finding.js';

/** What a form asks of its form service, and the service cannot do or does not know (docs/transports.md). */
export function formRules({ manifest, pathOf }: CheckContext): readonly Finding[] {
  const { documentRequest, disclosure } = manifest.forms ?? {};
  return [documentRequest, disclosure].flatMap((settings) => {
    if (settings?.transport?.type !== 'http') return [];
    const { transport } = settings;
    return [
      ...unknownForm(transport, pathOf),
      ...unreadable(transport, pathOf),
      ...(settings === disclosure ? droppedFiles(settings, transport, pathOf) : []),
    ];
  });
}

type PathOf = CheckContext['pathOf'];

const serviceOf = ({ preset = 'plain' }: HttpTransport): (typeof formServices)['plain'] =>
  formServices[preset];

function unknownForm(transport: HttpTransport, pathOf: PathOf): readonly Finding[] {
  const { needs } = serviceOf(transport);
  if (needs === undefined || Object.hasOwn(transport.extra ?? {}, needs)) return [];
  const problem = `${transport.preset} does not know whose form it is: nothing is sent.`;
  const remedy = `Add "${needs}" to "extra".`;
  return [finding('form-service', pathOf(transport), problem, remedy)];
}

function unreadable(transport: HttpTransport, pathOf: PathOf): readonly Finding[] {
  const { encoding } = transport;
  const { encodings } = serviceOf(transport);
  if (encoding === undefined || encodings.includes(encoding)) return [];
  const problem = `${transport.preset} cannot read "${encoding}"; "${encodings[0]}" is sent instead.`;
  const remedy = `Use ${listed(encodings, 'or')}, or leave it out.`;
  return [finding('form-service', pathOf(transport, 'encoding'), problem, remedy)];
}

function droppedFiles(
  { fields }: FormSettings,
  transport: HttpTransport,
  pathOf: PathOf,
): readonly Finding[] {
  if (serviceOf(transport).files || fields?.['attachments'] === 'hidden') return [];
  const problem = `${transport.preset} takes no attachments: a report that has some cannot be sent.`;
  const remedy = 'Set "attachments" under "fields" to "hidden".';
  return [finding('form-service', pathOf(transport, 'preset'), problem, remedy)];
}
