/** Keeps, in place, the entries of a list for which `keeps` holds. Spreading into `splice` overflows the stack on long lists. */
export function retain<T>(list: T[], keeps: (entry: T, index: number) => boolean): void {
  const kept = list.filter(keeps);
  kept.forEach((entry, index) => (list[index] = entry));
  list.length = kept.length;
}
