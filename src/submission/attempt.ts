/** What makes a second try the same submission, in the same page or after a reload. */
export interface Attempt {
  /** Empty before the first try. */
  readonly id: string;
  /** What was typed when a try failed that may have arrived all the same. */
  readonly arrivedPerhaps?: string | undefined;
}
