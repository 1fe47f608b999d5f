import { enter, field } from '../support/entry.js';
import { getByPart, getByRole, queryAllByPart } from '../support/query.js';

/** One way in which a receiver can fail. */
export interface Fault {
  readonly plan: readonly string[];
  /** Whether the receiver has another origin than the page. */
  readonly isForeign?: boolean;
  /** What the reporter sees. */
  readonly seen: RegExp;
  /** What the reporter does; nothing where it goes on by itself. */
  readonly act?: (element: Element) => void;
}

export const tryNow = (element: Element): void =>
  getByRole(element, 'button', { name: 'Try now' }).click();
const send = (element: Element): void => getByPart(element, 'submit').click();
const tryAgain = (element: Element): void => getByPart(element, 'retry').click();

const unreachable = /could not be reached\. Trying again in \d seconds? \(1 of 3\)\./;
const inTrouble = /had a problem\. Trying again in \d seconds? \(1 of 3\)\./;
const busy = /The receiver is busy\. Trying again in 1 second\./;

/** All of them, by what the receiver does. */
export const faults: Readonly<Record<string, Fault>> = {
  'breaks the connection': { plan: ['reset'], seen: unreachable, act: tryNow },
  'stores it and breaks the connection': {
    plan: ['reset-after'],
    seen: unreachable,
    act: tryNow,
  },
  'is slow': { plan: ['slow'], seen: /Sending …/ },
  'breaks off in its answer': {
    plan: ['truncated'],
    // Firefox and WebKit hand over the part that came.
    seen: /could not be reached|could not be read/,
    act: (element) => (queryAllByPart(element, 'retry').length > 0 ? tryAgain : tryNow)(element),
  },
  'is in trouble': { plan: ['500'], seen: inTrouble, act: tryNow },
  'is in trouble twice': { plan: ['500', '500'], seen: inTrouble, act: tryNow },
  'stores it and is in trouble': { plan: ['500-after'], seen: inTrouble, act: tryNow },
  'has had too many requests': { plan: ['429'], seen: busy },
  'is not available for a while': { plan: ['503'], seen: busy },
  'finds an error': {
    plan: ['422'],
    seen: /1 entry needs your attention Name: Which Ada\?/,
    act(element) {
      enter(field(element, 'Name'), 'Ada Lovelace');
      send(element);
    },
  },
  'finds it too large': { plan: ['413'], seen: /This is too large for the receiver\./, act: send },
  'answers with a sign-in page': {
    plan: ['html'],
    seen: /answer could not be read/,
    act: tryAgain,
  },
  'sends it on to another origin': { plan: ['redirect'], seen: unreachable, act: tryNow },
  'of another origin does not let the page write': {
    plan: ['no-cors'],
    isForeign: true,
    seen: unreachable,
    act: tryNow,
  },
  'of another origin does not let the page read': {
    plan: ['no-cors-after'],
    isForeign: true,
    seen: unreachable,
    act: tryNow,
  },
  'of another origin is busy': { plan: ['429'], isForeign: true, seen: busy },
};
