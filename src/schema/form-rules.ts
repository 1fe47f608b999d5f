import * as z from 'zod/mini';

import { isIsoDate } from './date.js';
import { rule } from './rules.js';

// What only submissions are checked with stays out of the first script.

export const minItems = (minimum: number) =>
  rule((list: readonly unknown[]) => list.length >= minimum, {
    code: 'too-few',
    figures: { minimum },
    json: { minItems: minimum },
  });

export const between = (minimum: number, maximum: number) =>
  rule((value: number) => value >= minimum && value <= maximum, {
    code: 'value',
    figures: { minimum, maximum },
    json: { minimum, maximum },
  });

/** An ISO 8601 date-time. */
export const moment = () =>
  z.string().check(rule((text) => text.length > 10 && isIsoDate(text), { code: 'format' }));
