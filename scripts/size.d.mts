interface Figure {
  what: string;
  bytes: number;
  budget?: number;
}

export function sizes(): readonly Figure[];
export function npmSizes(): Promise<readonly Figure[]>;
