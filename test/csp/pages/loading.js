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

/** As the page's own markup would; only what is asked for at once can still be written by the parser. */
function writtenWithIntegrity(src, start) {
  const request = new XMLHttpRequest();
  request.open('GET', new URL('sri.json', new URL(src, location.href)), false);
  request.send();
  const integrity = JSON.parse(request.responseText)['trust.js'];
  document.write(
    `${start} src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  );
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
  'with integrity and a nonce': (src) =>
    writtenWithIntegrity(src, '<script type="module" nonce="bm9uY2U"'),
  'with integrity and a nonce, classic': (src) =>
    writtenWithIntegrity(src, '<script nonce="bm9uY2U"'),
};

ways[query.get('way')](query.get('src') ?? '/dist/trust.js');
