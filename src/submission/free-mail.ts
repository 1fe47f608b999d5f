/**
 * Providers whose addresses do not tell a company: their domains in any country (`yahoo.com.br`). Chosen for
 * the languages of this library from what is on every list of the kind (Kikobeats/free-email-domains, which
 * follows HubSpot's; mailcheck's popular domains; the Brazilian and Portuguese domains of Faker), without
 * providers that only companies use. Paid ones for private people, such as Posteo, are on it for the same
 * reason. Receivers keep their own list: this one advises, and is not a gate.
 */
const anywhere =
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud gmx yandex protonmail ' +
  'tutanota mailfence hushmail zohomail';

const domains =
  // In all the world
  'me.com mac.com passport.com mail.com email.com proton.me pm.me tuta.com tuta.io tutamail.com ' +
  'keemail.me fastmail.com fastmail.fm hey.com duck.com inbox.com zoho.com zoho.eu mail.ru bk.ru list.ru ' +
  'inbox.ru ya.ru rambler.ru qq.com 163.com 126.com naver.com ' +
  // German
  'web.de email.de t-online.de magenta.de freenet.de arcor.de online.de mail.de posteo.de posteo.net ' +
  'mailbox.org vodafonemail.de kabelmail.de versanet.de unitybox.de aon.at chello.at a1.net bluewin.ch ' +
  'sunrise.ch hispeed.ch ' +
  // Portuguese
  'uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br ' +
  'superig.com.br pop.com.br sapo.pt clix.pt iol.pt netcabo.pt portugalmail.pt mail.pt kanguru.pt ' +
  // Neighbours
  'orange.fr wanadoo.fr laposte.net free.fr sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it ' +
  'telefonica.net terra.es wp.pl o2.pl onet.pl interia.pl seznam.cz ziggo.nl kpnmail.nl telenet.be ' +
  'skynet.be btinternet.com sky.com talktalk.net virginmedia.com comcast.net verizon.net att.net cox.net';

const anywhereSet = new Set(anywhere.split(' '));
const domainSet = new Set(domains.split(' '));

/** The domain of an address in lower case; empty where there is none. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether an address is at a provider that anybody can have one at. */
export function isFreeMail(address: string): boolean {
  const domain = domainOf(address);
  const [name = '', ...suffix] = domain.split('.');
  return domainSet.has(domain) || (anywhereSet.has(name) && isCountryOrCom(suffix));
}

/** `com`, `de`, `co.uk`, `com.br`: not `aol.example.com`. */
function isCountryOrCom(suffix: readonly string[]): boolean {
  const [first = '', second] = suffix;
  return second === undefined
    ? /^(com|net|org|eu|[a-z]{2})$/.test(first)
    : suffix.length === 2 && /^(com?|net|org)$/.test(first) && second.length === 2;
}
