import 'trust-elements/define/trust-badges';
import type {} from 'trust-elements/react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#root')!).render(
  <main>
    <trust-badges manifest="/trust.json" layout="compact" />
  </main>,
);
