'use client';

import 'trust-elements/define/trust-badges';
import type {} from 'trust-elements/react';

export function Badges() {
  return <trust-badges manifest="/trust.json" layout="compact" />;
}
