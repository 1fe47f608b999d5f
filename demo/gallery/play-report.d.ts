/** What people do with a report of a vulnerability; what tests use of it. See `play-report.js`. */
export function attach(element: HTMLElement, files: readonly File[]): Promise<void>;
export function rate(element: HTMLElement, vector: string): Promise<void>;
export function picture(name: string, size?: number): File;
