import type { Choice } from './choice.js';
import { contrast, enough, inkOn, luminance, mixed, readableOn } from './colour.js';

export type Tone = 'light' | 'dark';

/** The colours of a tone as they will be seen. */
export interface Palette {
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
}

/** The library's own colours (src/styles/root-styles.ts). */
const own: Readonly<Record<Tone, Palette & { readonly statuses: readonly string[] }>> = {
  light: {
    accent: '#1f4fd8',
    surface: '#ffffff',
    text: '#16181d',
    statuses: ['#1a6b3c', '#8a5300', '#b3261e'],
  },
  dark: {
    accent: '#9ab8ff',
    surface: '#16181d',
    text: '#e8eaee',
    statuses: ['#74d6a0', '#f2bb66', '#ff9d95'],
  },
};

export type ColourKey = 'accent' | 'surface' | 'text' | 'accentDark' | 'surfaceDark' | 'textDark';

/** Which choice holds a colour of a tone. With one scheme only, there is one set of colours. */
export function keyOf(name: keyof Palette, tone: Tone, scheme: Choice['scheme']): ColourKey {
  return tone === 'dark' && scheme === 'page' ? `${name}Dark` : name;
}

/** The tones in which the section can be seen. */
export const tonesOf = ({ scheme }: Choice): readonly Tone[] =>
  scheme === 'page' ? ['light', 'dark'] : [scheme];

/**
 * The colours of a tone: those chosen, else the library's own. An accent that is chosen for light alone is
 * made readable for dark, so that one colour is enough to begin with.
 */
export function paletteOf(choice: Choice, tone: Tone): Palette {
  const chosen = (name: keyof Palette): string =>
    choice[keyOf(name, tone, choice.scheme)] || own[tone][name];
  const surface = chosen('surface');
  const isDerived = tone === 'dark' && choice.scheme === 'page' && !choice.accentDark;
  const accent = isDerived && choice.accent ? readableOn(surface, choice.accent) : chosen('accent');
  return { accent, surface, text: chosen('text') };
}

/** What was measured of a pair of colours, in a sentence. */
export interface Measured {
  readonly tone: Tone;
  readonly name: 'accent' | 'text' | 'statuses';
  readonly ratio: number;
  readonly isEnough: boolean;
  readonly says: string;
  /** A colour that would do, and the choice that it is for. */
  readonly proposal?: { readonly key: ColourKey; readonly colour: string };
}

/** Measures what is read: the accent and the text on the surface, and the statuses. */
export function measure(choice: Choice): readonly Measured[] {
  return tonesOf(choice).flatMap((tone) => {
    const palette = paletteOf(choice, tone);
    return [
      pair('accent', tone, palette, choice),
      pair('text', tone, palette, choice),
      ...statuses(tone, palette),
    ];
  });
}

function pair(
  name: 'accent' | 'text',
  tone: Tone,
  { surface, ...palette }: Palette,
  { scheme }: Choice,
): Measured {
  const ratio = contrast(palette[name], surface);
  const isEnough = ratio >= enough;
  const says = `${name === 'accent' ? 'Accent' : 'Text'} on surface, ${tone}: ${figure(ratio)}`;
  if (isEnough) return { tone, name, ratio, isEnough, says };
  const colour = readableOn(surface, palette[name]);
  return {
    tone,
    name,
    ratio,
    isEnough,
    says: `${says}. Less than ${enough} : 1 is hard to read.`,
    proposal: { key: keyOf(name, tone, scheme), colour },
  };
}

function statuses(tone: Tone, { surface }: Palette): readonly Measured[] {
  const ratio = Math.min(...own[tone].statuses.map((colour) => contrast(colour, surface)));
  if (ratio >= enough) return [];
  const isDark = luminance(surface) <= 0.18;
  const remedy =
    isDark === (tone === 'dark')
      ? `Choose a ${isDark ? 'darker' : 'lighter'} surface.`
      : `A surface this ${isDark ? 'dark' : 'light'} is for “${isDark ? 'Dark' : 'Light'}”.`;
  const says = `Statuses such as “expired” on surface, ${tone}: ${figure(ratio)}. ${remedy}`;
  return [{ tone, name: 'statuses', ratio, isEnough: false, says }];
}

/** Rounded down: 4.49 is not enough. */
const figure = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

const fonts: Readonly<Record<Exclude<Choice['font'], 'own'>, string>> = {
  page: '',
  sans: "system-ui, -apple-system, 'Segoe UI', sans-serif",
  serif: "Charter, 'Iowan Old Style', Georgia, serif",
  mono: 'ui-monospace, Menlo, Consolas, monospace',
};

/** The rule that makes the chosen look; nothing, where all is as the library has it. */
export function cssOf(choice: Choice, tags: readonly string[]): string {
  const lines = Object.entries({ ...colourTokens(choice), ...otherTokens(choice) })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `${tags.join(',\n')} {\n${lines.join('')}}\n` : '';
}

function otherTokens({ scheme, radius, space, font, family }: Choice): Record<string, string> {
  return {
    'color-scheme': scheme === 'page' ? '' : scheme,
    '--trust-radius': radius === 8 ? '' : `${radius}px`,
    '--trust-space': space === 4 ? '' : `${space}px`,
    '--trust-font': font === 'own' ? family : fonts[font],
  };
}

/** Tokens that follow from what was chosen: what is not chosen stays the library's own. */
function colourTokens(choice: Choice): Record<string, string> {
  const isChosen = (name: keyof Palette): boolean =>
    tonesOf(choice).some((tone) => choice[keyOf(name, tone, choice.scheme)] !== '');
  const palettes = tonesOf(choice).map((tone) => paletteOf(choice, tone));
  const token = (isWanted: boolean, colour: (palette: Palette) => string): string => {
    const [first = '', second = first] = palettes.map(colour);
    if (!isWanted) return '';
    return first === second ? first : `light-dark(${first}, ${second})`;
  };
  const isGround = isChosen('surface') || isChosen('text');
  return {
    '--trust-color-accent': token(isChosen('accent'), ({ accent }) => accent),
    '--trust-color-on-accent': token(isChosen('accent'), ({ accent }) => inkOn(accent)),
    '--trust-color-surface': token(isChosen('surface'), ({ surface }) => surface),
    '--trust-color-text': token(isChosen('text'), ({ text }) => text),
    '--trust-color-muted': token(isGround, ({ text, surface }) =>
      readableOn(surface, mixed(text, surface, 0.72)),
    ),
    '--trust-color-border': token(isGround, ({ text, surface }) => mixed(text, surface, 0.17)),
  };
}
