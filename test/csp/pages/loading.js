// How sites and the optimizers in front of them load a script. Each way gets the script's address.
const query = new URLSearchParams(location.search);

function insert(src, properties = {}) {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src }, properties);
  document.head.append(script);
  return script;
}

async function heldBy(src, properties) {
  const list = new URL('sri.json', new URL(src, location.href));
  const sri = await (await fetch(list)).json();
  insert(src, { integrity: sri['trust.js'], crossOrigin: 'anonymous', ...properties });
}

const ways = {
  module: insert,
  async: (src) => insert(src, { async: true }),
  classic: (src) => insert(src, { type: '' }),
  'classic, crossorigin': (src) => insert(src, { type: '', crossOrigin: 'anonymous' }),
  'classic in the parser': (src) => document.write(`<script src="${src}"></script>`),
  'classic, deferred': (src) => document.write(`<script defer src="${src}"></script>`),
  'after load': (src) => addEventListener('load', () => insert(src)),
  'by import()': (src) => import(new URL(src, location.href)),
  'twice, under two addresses': (src) => {
    insert(`${src}?ver=1`);
    insert(`${src}?ver=2`);
  },
  'as Rocket Loader does': (src) => {
    // It takes the types away, and later puts copies in the scripts' places.
    const waiting = insert(src, { type: '9d7a3c41-module' });
    addEventListener('load', () => {
      const copy = document.createElement('script');
      for (const { name, value } of waiting.attributes) copy.setAttribute(name, value);
      copy.type = 'module';
      waiting.replaceWith(copy);
    });
  },
  'and takes its element away': (src) => insert(src).remove(),
  'with integrity': (src) => heldBy(src),
  'with integrity, classic': (src) => heldBy(src, { type: '' }),
};

ways[query.get('way')](query.get('src') ?? '/dist/trust.js');
