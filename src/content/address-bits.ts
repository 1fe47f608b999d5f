/**
 * An IP address as its bits, so that a range is a beginning of them.
 * @param host as `URL` writes it: `192.0.2.1`, `[2001:db8::1]`
 * @returns 32 or 128 characters of `0` and `1`; `undefined` for a name
 */
export function addressBits(host: string): string | undefined {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return host.split('.').map(byteBits).join('');
  return host.startsWith('[') ? groupsOf(host.slice(1, -1)).map(groupBits).join('') : undefined;
}

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function groupsOf(address: string): readonly string[] {
  const [head = [], tail = []] = address.split('::').map((side) => side.split(':').filter(Boolean));
  return [...head, ...Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0'), ...tail];
}

const byteBits = (byte: string): string => Number(byte).toString(2).padStart(8, '0');

const groupBits = (group: string): string => parseInt(group, 16).toString(2).padStart(16, '0');
