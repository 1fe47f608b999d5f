/**
 * Whether a key says how somebody tests (`method.spam`) or what an attack needs (`precondition.physical`).
 * That is conduct and conditions, not a kind of weakness that one could report.
 */
export const isConduct = (key: string): boolean =>
  isMethod(key) || /^precondition(\.|$)/i.test(key);

/** Whether a key says how somebody tests: what a policy excludes of it is a rule about what not to do. */
export const isMethod = (key: string): boolean => /^method(\.|$)/i.test(key);
