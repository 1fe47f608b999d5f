// The form that reports a vulnerability.
import { encryption, withoutKeys } from './encryption-states.js';
import { withExample } from './load-states.js';
import {
  attach,
  attachThenSendBy,
  begin,
  comeBack,
  moved,
  picture,
  rate,
  refusedFiles,
  sendEmpty,
  sendReport,
  slow,
} from './play-report.js';
import { answerWith } from './play-sending.js';
import { by, formStates, link, mail } from './sending-states.js';

const form = 'disclosure';

const whole = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N';
const wholeOfFour = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:L/VI:L/VA:N/SC:L/SI:L/SA:N';

/** What was written where a vector belongs; what is wrong with it shows when it is sent. */
const vectors = [
  { id: 'cvss', says: 'With CVSS; nothing is chosen yet.', vector: '' },
  { id: 'cvss-begun', says: 'Some metrics are chosen.', vector: 'CVSS:3.1/AV:N/AC:L', wrong: true },
  { id: 'cvss-rated', says: 'All metrics are chosen.', vector: whole },
  { id: 'cvss-4', says: 'With version 4.0.', vector: wholeOfFour },
  { id: 'cvss-none', says: 'A word in place of a vector.', vector: 'high', wrong: true },
  {
    id: 'cvss-version',
    says: 'A vector of another version.',
    vector: whole.replace('3.1', '3.0'),
    wrong: true,
  },
  { id: 'cvss-metric', says: 'A metric that does not exist.', vector: `${whole}/X:1`, wrong: true },
  {
    id: 'cvss-value',
    says: 'A value that does not exist.',
    vector: whole.replace('AV:N', 'AV:Q'),
    wrong: true,
  },
  { id: 'cvss-twice', says: 'A metric twice.', vector: `${whole}/AV:L`, wrong: true },
].map(({ id, says, vector, wrong = false }) => ({
  id,
  says,
  shows: wrong ? 'error-summary' : 'cvss-score',
  play: (element) => rate(element, vector, wrong),
}));

const attachments = [
  {
    id: 'attachments',
    says: 'Files are attached.',
    shows: 'attachment',
    play: (element) => attach(element, [picture('screen.png'), picture('proof.png', 40_000)]),
  },
  {
    id: 'attachments-reading',
    says: 'A file is being looked at.',
    shows: 'attachment',
    play: (element) => attach(element, [slow('screen.png')]),
  },
  {
    id: 'attachments-refused',
    says: 'Files that are not taken, each for another reason.',
    shows: 'attachment',
    play: (element) => attach(element, refusedFiles()),
  },
  {
    id: 'attachments-unreadable',
    says: 'A file was moved after it had been chosen.',
    shows: 'error-summary',
    play: (element) => attach(element, [moved('screen.png')], true),
  },
  {
    id: 'attachments-by-mail',
    says: 'Files do not go along by mail.',
    shows: 'handed-over',
    change: withoutKeys,
    play: (element) => attachThenSendBy(element, mail),
  },
  {
    id: 'attachments-no-more',
    says: 'The form service takes no files.',
    shows: 'send-failed',
    change: withoutKeys,
    play: (element) =>
      attachThenSendBy(element, {
        type: 'http',
        url: '/demo-api/receiver/201',
        preset: 'web3forms',
        extra: { access_key: 'demo' },
      }),
  },
  {
    id: 'attachments-elsewhere',
    says: 'Files are added on the page that opens.',
    change: (manifest) => withoutKeys(by(form, link)(manifest)),
    play: (element) => begin(element),
  },
];

const fields = [
  { id: 'begun', says: 'Somebody has begun.', shows: 'rating', play: (element) => begin(element) },
  {
    id: 'draft',
    says: 'What was typed before is back.',
    shows: 'draft',
    play: (element) => comeBack(element),
  },
  {
    id: 'guidance',
    says: 'It is being exploited, and people’s data was seen.',
    shows: 'guidance',
    play: (element) => begin(element, { exploited: 'yes', personalData: 'yes' }),
  },
  {
    id: 'out-of-scope',
    says: 'What the policy excludes, with too short a reason.',
    shows: 'error-summary',
    play: (element) =>
      sendReport(element, {
        asset: 'status.talbrook.example',
        weakness: 'csrf.logout',
        exception: 'Because.',
      }),
  },
  {
    id: 'not-in-policy',
    says: 'A system that the policy does not name.',
    shows: 'verdict',
    play: (element) => begin(element, { asset: 'elsewhere.example', weakness: 'xss' }),
  },
  {
    id: 'all-kinds',
    says: 'The policy names no kinds of vulnerabilities.',
    shows: 'exception',
    change: (manifest) => {
      delete manifest.disclosure.weaknesses;
      return manifest;
    },
    play: (element) => begin(element),
  },
  {
    id: 'too-long',
    says: 'A title that is too long.',
    shows: 'error-summary',
    play: (element) => sendReport(element, { title: 'Stored script '.repeat(40) }),
  },
  ...['partial', 'none'].map((safeHarbor) => ({
    id: `safe-harbour-${safeHarbor}`,
    says: `Safe harbour: ${safeHarbor}.`,
    change: (manifest) => ({ ...manifest, disclosure: { ...manifest.disclosure, safeHarbor } }),
    play: (element) => begin(element),
  })),
  {
    id: 'sent-anonymously',
    says: 'It has arrived; nobody can be answered.',
    shows: 'receipt',
    change: withoutKeys,
    play: (element) => {
      answerWith(element, { body: '{}' });
      return sendReport(element, { anonymous: true });
    },
  },
];

export const reportStates = [
  ...withExample([...fields, ...vectors, ...attachments, ...encryption]),
  ...formStates(form, { send: sendReport, sendEmpty }),
];
