import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#root')!).render(
  <main>
    <p>Nothing of ours is here.</p>
  </main>,
);
