export function absoluteFrom(manifest: string): (key: string, value: unknown) => unknown;
