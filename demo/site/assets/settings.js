// Language and colours, as the address (?lang=de, ?theme=dark) or an earlier choice says. Not a module: it
// runs before the first paint, and needs nothing of the page but its root.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const languages = ['de', 'pt', 'en'];
  const isMultilingual = 'titleDe' in root.dataset;

  /** Storage can be forbidden; a choice is then forgotten with the page. */
  function remembered(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function remember(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Not kept.
    }
  }

  function isDark() {
    if (root.dataset.theme) return root.dataset.theme === 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function setLanguage(lang) {
    root.lang = lang;
    const title = root.dataset[`title${lang[0].toUpperCase()}${lang[1]}`];
    if (title) document.title = title;
    for (const link of document.querySelectorAll('[data-language]')) {
      if (link.dataset.language === lang) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  function followLanguage(event) {
    const link = event.target.closest?.('[data-language]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const url = new URL(location.href);
    url.searchParams.set('lang', link.dataset.language);
    history.replaceState(null, '', url);
    setLanguage(link.dataset.language);
  }

  function showTheme() {
    for (const button of document.querySelectorAll('[data-theme-switch]')) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(isDark()));
    }
  }

  function switchTheme(event) {
    if (!event.target.closest?.('[data-theme-switch]')) return;
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remember('theme', root.dataset.theme);
    showTheme();
  }

  const theme = query.get('theme') ?? remembered('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  const lang = query.get('lang');
  if (isMultilingual && languages.includes(lang) && lang !== root.lang) {
    root.lang = lang;
    // The page's own hint is for the language it starts in.
    const hint = document.createElement('link');
    hint.rel = 'modulepreload';
    hint.href = `/dist/locales/${lang}.js`;
    document.head.append(hint);
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (isMultilingual) setLanguage(root.lang);
    showTheme();
  });
  document.addEventListener('click', followLanguage);
  document.addEventListener('click', switchTheme);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showTheme);
})();
