/** An e-mail address in prose. Bounded, so that a long line without `@` is read once. */
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

const webAddress = /https?:\/\/[^\s<>"')\]]+/g;

/** The e-mail addresses in a text, each once. */
export function emailsIn(text: string): readonly string[] {
  return [...new Set(text.match(email))];
}

/** The web addresses in a text, each once, without the punctuation of the sentence. */
export function urlsIn(text: string): readonly string[] {
  const found = (text.match(webAddress) ?? []).map((url) => url.replace(/[.,;:!?*_]+$/, ''));
  return [...new Set(found)];
}

const roles: readonly (readonly [string, RegExp])[] = [
  ['security', /^(info)?sec(urity)?\b|sicherheit|seguranca|psirt|csirt|cert\b|vuln|bounty/],
  ['dpo', /^(dpo|dsb)\b|datenschutzbeauftragt|encarregado/],
  ['privacy', /privacy|datenschutz|privacidade|gdpr|dsgvo|lgpd/],
  ['sales', /^(sales|vertrieb|vendas|comercial)\b/],
  ['press', /^(press|presse|media|imprensa)\b/],
];

/** Whom an address belongs to, by its local part: `security@` → security; `general` when nothing speaks. */
export function roleOf(address: string): string {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  return roles.find(([, pattern]) => pattern.test(local))?.[0] ?? 'general';
}
