// The two dials of the index page: the date at which the badges are judged, and their language.
const specimen = document.querySelector('[data-specimen]');
const badges = specimen.querySelector('trust-badges');

document.querySelector('[data-as-of]').addEventListener('input', ({ target }) => {
  if (target.value) badges.setAttribute('as-of', target.value);
});

document.querySelector('[data-lang]').addEventListener('change', ({ target }) => {
  specimen.lang = target.value;
});
