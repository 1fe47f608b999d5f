import { readFile } from 'node:fs/promises';

import { Fallback } from '../../fallback';
import { Languages } from '../../languages';
import { TrustSection } from '../../trust-section';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const data: unknown = JSON.parse(await readFile('public/trust.json', 'utf8'));
  return (
    <main>
      <Languages path="/data" />
      <TrustSection data={data}>
        <Fallback lang={lang} />
      </TrustSection>
    </main>
  );
}
