import type { Clock } from '../../src/submission/send-patiently.js';

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  isOnline = true;
  /** What `random()` answers. */
  chance = 0.5;
  #time = 0;
  #timers: { readonly at: number; readonly callback: () => void }[] = [];
  readonly #listeners = new Set<() => void>();

  readonly now = (): number => this.#time;
  readonly random = (): number => this.chance;
  readonly isOffline = (): boolean => !this.isOnline;

  readonly schedule = (callback: () => void, delay: number): (() => void) => {
    const timer = { at: this.#time + delay, callback };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((one) => one !== timer));
  };

  readonly onOnline = (callback: () => void): (() => void) => {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  };

  /** What is still waited for: timers and listeners. */
  get pending(): number {
    return this.#timers.length + this.#listeners.size;
  }

  /** Moves on, in milliseconds; what is due calls back in its order. */
  advance(time: number): void {
    const until = this.#time + time;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.#time = next.at;
      next.callback();
    }
    this.#time = until;
  }

  /** Time passes while no timer is served, as in a page that sleeps. */
  delay(time: number): void {
    this.#time += time;
  }

  /** The network is back. */
  reconnect(): void {
    this.isOnline = true;
    for (const callback of [...this.#listeners]) callback();
  }
}

/** A clock on which all that is waited for comes at once. */
export class HastyClock extends ManualClock {
  override readonly schedule = (callback: () => void, delay: number): (() => void) => {
    let isOff = false;
    queueMicrotask(() => {
      if (isOff) return;
      this.advance(delay);
      callback();
    });
    return () => (isOff = true);
  };

  override readonly onOnline = (callback: () => void): (() => void) => {
    let isOff = false;
    queueMicrotask(() => {
      if (isOff || this.isOnline) return;
      this.isOnline = true;
      callback();
    });
    return () => (isOff = true);
  };
}
