export function sizes(): readonly { what: string; bytes: number; budget?: number }[];
