import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Example', icons: { icon: 'data:,' } };

export const dynamicParams = false;
export const generateStaticParams = () => ['en', 'de', 'pt'].map((lang) => ({ lang }));

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ lang: string }>;
}

export default async function Layout({ children, params }: Props) {
  const { lang } = await params;
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
