import { readFile } from 'node:fs/promises';

import { Fallback } from '../../fallback';
import { Languages } from '../../languages';
import { TrustSection } from '../../trust-section';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const json = await readFile('public/trust.json', 'utf8');
  const __html = json.replaceAll('<', '\\u003c'); // or a text with `</script>` would end it
  return (
    <main>
      <Languages path="/inline" />
      <script type="application/json" id="trust" dangerouslySetInnerHTML={{ __html }} />
      <TrustSection manifest="#trust">
        <Fallback lang={lang} />
      </TrustSection>
    </main>
  );
}
