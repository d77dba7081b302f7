/**
 * Whom an IP address stands for: an IPv4 address for itself, an IPv6 address for its /64, which is what a connection gets, so that
 * all its addresses are one. An IPv4 address that came over an IPv6 socket, or with its port from a proxy, is the same one.
 */
export function clientNetwork(address: string): string {
  if (!address.includes(":")) return address;
  const embedded = ipv4.exec(address)?.[1];
  if (embedded !== undefined) return embedded;
  const [head = "", tail] = address.replace(/^\[|\].*$|%.*$/gu, "").split("::", 2);
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return `${[...before, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":")}::/64`;
}

const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/iu;

/** The groups of a part of an address, written as short as they can be. */
function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => group.toLowerCase().replace(/^0+(?=.)/u, ""));
}
