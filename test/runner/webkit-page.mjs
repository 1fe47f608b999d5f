// Web Test Runner knows key presses, mouse and viewport for pages that look like Playwright's;
// for WebDriver it refuses held keys and every viewport. So this class offers that small surface
// on top of WebDriver, and `@web/test-runner-commands` works in WebKit as it does elsewhere.
import { setTimeout as pause } from 'node:timers/promises';

/** Key names as in `KeyboardEvent.key`, to WebDriver's code points (W3C WebDriver, 17.4.2). */
const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009',
  Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
}; // prettier-ignore

const BUTTONS = { left: 0, middle: 1, right: 2 };

function keyValue(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key ${key}; add it to webkit-page.mjs.`);
  return value;
}

const keyDown = (key) => ({ type: 'keyDown', value: keyValue(key) });
const keyUp = (key) => ({ type: 'keyUp', value: keyValue(key) });

export class WebKitPage {
  #driver;

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((char) => [keyDown(char), keyUp(char)])),
    press: (key) => this.#keys([keyDown(key), keyUp(key)]),
    down: (key) => this.#keys([keyDown(key)]),
    up: (key) => this.#keys([keyUp(key)]),
  };

  mouse = {
    move: (x, y) => this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]),
    down: ({ button = 'left' } = {}) =>
      this.#pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
    up: ({ button = 'left' } = {}) =>
      this.#pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
  };

  constructor(driver) {
    this.#driver = driver;
  }

  /** Lets go of keys and buttons that the previous test file left pressed. */
  async release() {
    await this.#driver.releaseActions();
  }

  async setViewportSize({ width, height }) {
    const before = await this.#size();
    const outer = {
      width: width + before.outerWidth - before.innerWidth,
      height: height + before.outerHeight - before.innerHeight,
    };
    await this.#driver.setWindowRect(null, null, outer.width, outer.height);
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const { innerWidth, innerHeight } = await this.#size();
      if (innerWidth === width && innerHeight === height) return;
      await pause(25);
    }
    const { innerWidth, innerHeight } = await this.#size();
    throw new Error(
      `WebKit's window became ${innerWidth} by ${innerHeight} instead of ${width} by ${height}. ` +
        'It has no less than about 450 px: narrow the fixture instead (its `width` option).',
    );
  }

  emulateMedia() {
    throw new Error(
      'WebKit cannot emulate media. Use canEmulateMedia of test/support/media.ts to skip.',
    );
  }

  #keys(actions) {
    return this.#driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#driver.performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  }

  #size() {
    return this.#driver.execute('return { innerWidth, innerHeight, outerWidth, outerHeight };');
  }
}
