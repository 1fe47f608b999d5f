/** What makes a second try the same submission, in the same page or after a reload. */
export interface Attempt {
  /** Empty before the first try. */
  readonly id: string;
  /** What was typed when a try began that may have arrived: its end is not known, or left that open. */
  readonly arrivedPerhaps?: string | undefined;
}
