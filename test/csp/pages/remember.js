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
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  };
}

window.before = undefined;
window.describePage = describe;
window.before = describe();
