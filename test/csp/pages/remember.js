// What a page is made of: once before the library comes (modules run in their order), and when the test asks.
const owners = {
  window,
  document,
  Object,
  Array,
  String,
  Function,
  Promise,
  JSON,
  Intl,
  Symbol,
  Element,
};

// As the host's own lit, zod and i18next of other versions leave them.
const hosts = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  '__zod_globalConfig',
  'i18next',
];
Object.assign(window, {
  litHtmlVersions: ['1.4.1'],
  litElementVersions: ['2.5.1'],
  reactiveElementVersions: ['1.0.0'],
  __zod_globalConfig: { localeError: 'theirs', jitless: false },
  i18next: { language: 'fr', options: { lng: 'fr' } },
});

function describe() {
  const keys = Object.entries(owners).flatMap(([name, owner]) =>
    [owner, owner.prototype ?? {}].flatMap((target, index) =>
      Reflect.ownKeys(target).map((key) => `${name}${index ? '#' : '.'}${String(key)}`),
    ),
  );
  return {
    keys: keys.sort(),
    head: document.head.innerHTML,
    body: [...document.body.attributes, ...document.documentElement.attributes].map(String),
    children: document.body.children.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    // What lit, zod and i18next share through globals: another version's is the host's.
    shared: JSON.stringify(hosts.map((name) => [name, window[name]])),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  };
}

window.before = undefined;
window.describePage = describe;
window.before = describe();
