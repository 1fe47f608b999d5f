// What becomes of a form that is sent, where no server is needed for it.
import { partOf, press, withProperty } from './play.js';

const submitEvents = {
  'trust-disclosure-form': 'trust-disclosure-submit',
  'trust-document-request': 'trust-document-request-submit',
};

/** The page sends by itself, and this is what comes back. */
export function answerWith(element, { status = 200, headers = {}, body = '' }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  element.addEventListener(submitEvents[element.localName], ({ detail }) =>
    detail.respondWith(Promise.resolve(new Response(text, { status, headers }))),
  );
}

/** The page puts a challenge into the form: the hidden field of a widget. */
export function putChallenge(element, value) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'challenge', slot: 'challenge', value });
  element.append(field);
}

/** Sends while the browser is not connected to any network. */
export function whileOffline(element, send) {
  return withProperty(navigator, 'onLine', false, async () => {
    await send();
    await partOf(element, 'waiting');
  });
}

/** Does not wait until it is sent again. */
export async function giveUp(element) {
  await press(element, 'cancel');
  await partOf(element, 'send-failed');
}
