import type { Plugin } from 'vite';

/** Takes the indentation out of the style sheets in `*-styles.ts`; minifiers leave template text alone. */
export function compactStyles(): Plugin {
  return {
    name: 'trust-elements:compact-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/-styles\.ts$/.test(id)) return null;
      const compact = code.replace(
        /css`([^`]*)`/g,
        (_, sheet: string) => `css\`${squeeze(sheet)}\``,
      );
      return { code: compact, map: null };
    },
  };
}

const squeeze = (sheet: string): string =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/('[^']*'|"[^"]*")/)
    // What stands in quotes is content and stays as it is.
    .map((piece, index) => (index % 2 ? piece : squeezeCode(piece)))
    .join('')
    .trim();

const squeezeCode = (code: string): string =>
  code
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
