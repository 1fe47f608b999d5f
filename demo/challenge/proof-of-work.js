/** How many hashes are made before the page gets its turn. */
const batch = 512;

/** What shows that somebody turns to the form: nobody's battery pays for a page that is only read. */
const intents = ['focusin', 'pointerdown', 'input'];

/** What it says, by the language that is nearest. Copy the file and write your own. */
const sentences = {
  en: {
    idle: 'Spam protection: starts by itself.',
    working: 'Spam protection: working …',
    solved: 'Spam protection: done.',
    failed: 'Spam protection could not be loaded. Please try again.',
    again: 'Try again',
  },
  de: {
    idle: 'Spamschutz: startet von selbst.',
    working: 'Spamschutz: wird geprüft …',
    solved: 'Spamschutz: erledigt.',
    failed: 'Der Spamschutz konnte nicht geladen werden. Bitte versuchen Sie es erneut.',
    again: 'Erneut versuchen',
  },
  pt: {
    idle: 'Proteção contra spam: começa sozinha.',
    working: 'Proteção contra spam: em andamento…',
    solved: 'Proteção contra spam: concluída.',
    failed: 'Não foi possível carregar a proteção contra spam. Tente novamente.',
    again: 'Tentar novamente',
  },
};

/**
 * A proof of work for the slot `challenge` of the forms, without a third party: fetches a puzzle from `src`,
 * looks for the answer in small steps, and holds it as its `value`. It begins when somebody turns to what is
 * around it, and anew when its token is spent or about to expire. No inline style, no script of others.
 *
 * @attr name - `challenge`, so that the form finds it.
 * @attr src - Where puzzles come from: `{algorithm: 'SHA-256', challenge, difficulty}`.
 * @fires input - There is a token now.
 * @example
 * ```html
 * <trust-disclosure-form manifest="/trust.json">
 *   <proof-of-work slot="challenge" name="challenge" src="/api/challenge"></proof-of-work>
 * </trust-disclosure-form>
 * <script type="module" src="/proof-of-work.js"></script>
 * ```
 */
export class ProofOfWork extends HTMLElement {
  #value = '';
  /** Told to stop when the element goes, or begins anew. */
  #work = undefined;
  #expiry = undefined;
  #around = undefined;

  /** The token; empty until there is one. */
  get value() {
    return this.#value;
  }

  connectedCallback() {
    // What is slotted may be a box around this.
    this.#around = (this.closest('[slot]') ?? this).parentElement;
    for (const type of intents) this.#around?.addEventListener(type, this.#begin);
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
    this.setAttribute('role', 'status');
    this.#show('idle');
  }

  disconnectedCallback() {
    for (const type of intents) this.#around?.removeEventListener(type, this.#begin);
    this.reset();
  }

  /** Forgets the token. The form calls this when it is spent; the next one is made on the next intent. */
  reset() {
    this.#work?.abort();
    this.#work = undefined;
    clearTimeout(this.#expiry);
    this.#value = '';
    this.#show('idle');
  }

  /** The form leads here when a token is missing: work begins at the latest now. */
  focus(options) {
    super.focus(options);
    this.#begin();
  }

  #begin = () => {
    if (!this.#work) void this.#solve();
  };

  async #solve() {
    const work = (this.#work = new AbortController());
    this.#show('working');
    try {
      const { challenge, difficulty } = await this.#fetch(work.signal);
      const token = await tokenFor(challenge, difficulty, work.signal);
      this.#value = token;
      this.#show('solved');
      this.#renewBefore(expiryOf(challenge));
      this.dispatchEvent(new Event('input', { bubbles: true }));
    } catch {
      if (work.signal.aborted) return;
      this.#work = undefined;
      this.#show('failed');
    }
  }

  async #fetch(signal) {
    const address = this.getAttribute('src') ?? '/api/challenge';
    const response = await fetch(address, { signal, credentials: 'omit', cache: 'no-store' });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    const puzzle = await response.json();
    const { algorithm, challenge, difficulty } = puzzle;
    if (algorithm !== 'SHA-256' || typeof challenge !== 'string' || !(difficulty <= 30))
      throw new Error(`${address} has no puzzle of this kind`);
    return puzzle;
  }

  /** A form can lie open longer than a puzzle is good for. */
  #renewBefore(expires) {
    const left = expires - Date.now() - 60_000;
    if (left > 0 && left < 2 ** 31)
      this.#expiry = setTimeout(() => {
        this.reset();
        this.#begin();
      }, left);
  }

  #show(state) {
    const lang = this.closest('[lang]')?.lang ?? 'en';
    const words = sentences[lang.slice(0, 2)] ?? sentences.en;
    this.dataset.state = state;
    this.textContent = words[state];
    if (state !== 'failed') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.again;
    button.addEventListener('click', this.#begin);
    this.append(' ', button);
  }
}

/** The second part of a challenge of the demo's receiver is its end, in milliseconds; of others it is not known. */
const expiryOf = (challenge) => Number(challenge.split('.')[1]);

/** Counts up until the hash of `<challenge>.<nonce>` begins with so many zero bits. */
async function tokenFor(challenge, difficulty, signal) {
  const encoder = new TextEncoder();
  for (let start = 0; ; start += batch) {
    const tokens = Array.from({ length: batch }, (_, index) => `${challenge}.${start + index}`);
    const hashes = await Promise.all(
      tokens.map((token) => crypto.subtle.digest('SHA-256', encoder.encode(token))),
    );
    const place = hashes.findIndex((hash) => zeroBits(new DataView(hash)) >= difficulty);
    if (place >= 0) return tokens[place];
    // The page gets its turn: a key that was pressed shows at once.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}

/** How many bits are zero before the first that is not; 32 at most. */
const zeroBits = (hash) => Math.clz32(hash.getUint32(0));

customElements.define('proof-of-work', ProofOfWork);
