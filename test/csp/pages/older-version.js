// What another version of the library leaves: a class that carries its version.
class OlderBadges extends HTMLElement {
  static [Symbol.for('trust-elements.version')] = '0.0.1';

  connectedCallback() {
    this.dataset.by = '0.0.1';
  }
}
customElements.define('trust-badges', OlderBadges);
