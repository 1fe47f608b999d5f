import { Fallback } from '../fallback';
import { Languages } from '../languages';
import { TrustSection } from '../trust-section';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return (
    <main>
      <Languages />
      <TrustSection manifest="/trust.json">
        <Fallback lang={lang} />
      </TrustSection>
    </main>
  );
}
