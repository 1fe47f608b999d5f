// What becomes of a form: where it sends to, what comes back, and whether it was filled in before.
import { withExample } from './load-states.js';
import { copy, partOf, withClipboard } from './play.js';
import { answerWith, giveUp, putChallenge, whileOffline } from './play-sending.js';

const receiver = (answer, more = {}) => ({
  type: 'http',
  url: `/demo-api/receiver/${answer}`,
  encoding: 'json',
  ...more,
});

export const mail = { type: 'mailto', to: 'security@talbrook.example' };
export const link = { type: 'link', url: 'https://talbrook.example/report' };

/** With each form: what a receiver answers. */
const outcomes = [
  { id: 'invalid', says: 'Sent with nothing filled in.', isEmpty: true, shows: 'error-summary' },
  { id: 'sending', says: 'The receiver takes its time.', transport: receiver('stalled') },
  { id: 'sent', says: 'It has arrived.', transport: receiver('201'), shows: 'receipt' },
  {
    id: 'refused',
    says: 'The receiver finds errors (422).',
    transport: receiver('422'),
    shows: 'error-summary',
  },
  { id: 'busy', says: 'The receiver is busy (429).', transport: receiver('429'), shows: 'waiting' },
  {
    id: 'down',
    says: 'The receiver has a problem (500).',
    transport: receiver('500'),
    shows: 'waiting',
  },
  {
    id: 'too-large',
    says: 'It is too large (413).',
    transport: receiver('413'),
    shows: 'send-failed',
  },
  {
    id: 'by-mail',
    says: 'Handed over to the mail program.',
    transport: mail,
    shows: 'handed-over',
  },
  {
    id: 'nowhere',
    says: 'The form has nowhere to send to.',
    transport: { type: 'none' },
    shows: 'send-failed',
  },
];

/** Lets a form send by another way. */
export const by = (form, transport) => (manifest) => {
  manifest.forms[form] = { ...manifest.forms[form], transport };
  return manifest;
};

/** @param play `{send, sendEmpty}` of the form */
export const formStates = (form, { send, sendEmpty }) =>
  withExample(
    outcomes.map(({ id, says, shows, transport, isEmpty }) => ({
      id: `form-${id}`,
      says,
      shows,
      change: transport && by(form, transport),
      play: isEmpty ? sendEmpty : (element) => send(element),
    })),
  );

/** With one form, because the other says the same: what comes back where the page sends by itself. */
const answers = [
  ['forbidden', 'The receiver refuses it (403).', { status: 403 }],
  ['not-found', 'There is no such receiver (404).', { status: 404 }],
  ['timeout', 'The receiver does not answer in time (408).', { status: 408 }],
  ['unsupported', 'The receiver does not know the format (415).', { status: 415 }],
  ['rejected', 'The receiver does not say why (400).', { status: 400 }],
  ['unreadable', 'A sign-in page comes instead of an answer.', { body: '<!doctype html>' }],
  ['changed', 'An earlier version has arrived (409).', { status: 409 }],
  [
    'challenge-absent',
    'The receiver asks for a challenge that the page does not set.',
    { status: 422, body: { errors: [{ pointer: '/challenge', code: 'missing' }] } },
  ],
  ['busy-for-long', 'Busy for an hour.', { status: 429, headers: { 'Retry-After': '3600' } }],
  ['busy-for-seconds', 'Busy, at once.', { status: 429, headers: { 'Retry-After': '45' } }],
];

const receipts = [
  ['received', 'Nothing is promised.', { outcome: 'received' }],
  ['email-sent', 'An e-mail is on its way.', { outcome: 'email_sent' }],
  ['pending', 'Somebody decides.', { outcome: 'pending_review', reference: 'TB-2026-0042' }],
  ['pending-already', 'It was asked for before.', { outcome: 'already_pending' }],
];

const otherErrors = {
  errors: [
    { field: 'relationship', code: 'value' },
    { field: 'company', code: 'unheard-of' },
  ],
};

/** The ways of one form that the other has, too. @param send sends it, filled in */
export const sendingStates = (form, send) =>
  withExample([
    ...answers.map(([id, says, answer]) => answered(id, says, 'send-failed', answer, send)),
    ...receipts.map(([id, says, body]) => answered(id, says, 'receipt', { body }, send)),
    answered(
      'refused-otherwise',
      'The receiver finds errors that it has no words for.',
      'error-summary',
      { status: 422, body: otherErrors },
      send,
    ),
    {
      id: 'form-unreachable',
      says: 'The connection breaks; it is tried again.',
      shows: 'waiting',
      change: by(form, receiver('dropped')),
      play: send,
    },
    {
      id: 'form-given-up',
      says: 'The connection broke; nobody waits.',
      shows: 'send-failed',
      change: by(form, receiver('dropped')),
      play: (element) => send(element).then(() => giveUp(element)),
    },
    {
      id: 'form-offline',
      says: 'There is no network.',
      shows: 'waiting',
      change: by(form, receiver('dropped')),
      play: (element) => whileOffline(element, () => send(element)),
    },
    {
      id: 'form-twice',
      says: 'A form service fails; sent again, it may come twice.',
      shows: 'send-failed',
      change: by(form, receiver('500', { preset: 'formspree' })),
      play: send,
    },
    ...challenges(send),
    ...copying(form, send),
  ]);

/** The page sets its visitors a challenge. */
const challenges = (send) => [
  {
    id: 'form-challenge-open',
    says: 'The challenge is not solved yet.',
    shows: 'error-summary',
    play: (element) => {
      putChallenge(element, '');
      return send(element);
    },
  },
  {
    id: 'form-challenge-refused',
    says: 'What solved the challenge is refused.',
    shows: 'error-summary',
    play: (element) => {
      const errors = [{ pointer: '/challenge', code: 'value' }];
      answerWith(element, { status: 422, body: { errors } });
      putChallenge(element, 'solved');
      return send(element);
    },
  },
];

function answered(id, says, shows, answer, send) {
  const play = (element) => {
    answerWith(element, answer);
    return send(element);
  };
  return { id: `form-${id}`, says, shows, play };
}

/** Texts that go by the clipboard. */
const copying = (form, send) => [
  {
    id: 'form-by-link',
    says: 'The text is copied; it goes on elsewhere.',
    shows: 'handed-over',
    change: by(form, link),
    play: (element) =>
      withClipboard(true, () => send(element).then(() => partOf(element, 'handed-over'))),
  },
  {
    id: 'form-copied',
    says: 'The text of what was not sent is copied.',
    shows: 'send-failed',
    change: by(form, { type: 'none' }),
    play: (element) => send(element).then(() => copy(element, true)),
  },
  {
    id: 'form-not-copied',
    says: 'The text cannot be copied.',
    shows: 'text',
    change: by(form, { type: 'none' }),
    play: (element) => send(element).then(() => copy(element, false)),
  },
];
