// What a theme and its language plugin bring: no module, names on window, and elements without a guard.
var $ = function (selector) {
  return [].slice.call(document.querySelectorAll(selector));
};
var theme = {
  init: function () {
    $('[data-language]').forEach(function (button) {
      button.onclick = function () {
        document.documentElement.lang = button.getAttribute('data-language');
      };
    });
  },
};
document.addEventListener('DOMContentLoaded', theme.init);
