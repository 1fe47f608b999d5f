import Link from 'next/link';

/** The elements follow `<html lang>`, which the layout takes from the address. */
export function Languages({ path = '' }: { readonly path?: string }) {
  return (
    <nav>
      {['en', 'de', 'pt'].map((lang) => (
        <Link key={lang} href={`/${lang}${path}`} data-language={lang}>
          {lang}
        </Link>
      ))}
    </nav>
  );
}
