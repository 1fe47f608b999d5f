/** Colours as they are chosen here: `#rrggbb`. */
type Triple = readonly [number, number, number];

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const enough = 4.5;

/** `#0A5`, `0a5` or `#00aa55` → `#00aa55`; `undefined` for anything else. */
export function hexOf(text: string): string | undefined {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits;
  return `#${six.toLowerCase()}`;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour between two, in sRGB. @param share how much of the first, 0 to 1 */
export function mixed(one: string, other: string, share: number): string {
  const second = bytesOf(other);
  return written(
    bytesOf(one).map((byte, index) => byte * share + (second[index] ?? 0) * (1 - share)),
  );
}

/**
 * The colour most like `colour` that can be read on `ground`: hue and colourfulness stay as far as sRGB has
 * them, lightness moves (in OKLCH, where equal steps look equal).
 * @returns the colour itself when it can be read as it is
 */
export function readableOn(ground: string, colour: string, least = enough): string {
  if (contrast(colour, ground) >= least) return colour;
  const [lightness, ...ab] = oklab(colour);
  const step = luminance(ground) > 0.18 ? -0.005 : 0.005;
  for (let light = lightness; light > 0 && light < 1; light += step) {
    const tried = inGamut([light, ...ab]);
    if (contrast(tried, ground) >= least) return tried;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** What can be read on a colour: white, nearly black, black. */
export function inkOn(colour: string): string {
  const inks = ['#ffffff', '#101218', '#000000'];
  return inks.find((ink) => contrast(ink, colour) >= enough) ?? '#000000';
}

/** Relative luminance, 0 to 1. */
export function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function bytesOf(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const linear = (colour: string): Triple =>
  bytesOf(colour).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

function written(bytes: readonly number[]): string {
  const digits = bytes.map((byte) =>
    Math.round(Math.min(255, Math.max(0, byte)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(colour: string): Triple {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toLinear([light, a, b]: Triple): Triple {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The colour in sRGB, with as much of its colourfulness as there is at this lightness. */
function inGamut([light, a, b]: Triple): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const channels = toLinear([light, a * share, b * share]);
    if (channels.every((one) => one >= -0.0005 && one <= 1.0005)) return fromLinear(channels);
  }
  return fromLinear(toLinear([light, 0, 0]));
}

const fromLinear = (channels: Triple): string =>
  written(
    channels.map((one) => {
      const share = Math.min(1, Math.max(0, one));
      return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
    }),
  );
