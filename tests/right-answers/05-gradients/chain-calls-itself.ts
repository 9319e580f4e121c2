/**
 * @way      The first link times the slope of the chain behind it.
 * @replaces 2-chain.ts
 */
export function chain(links: readonly number[]): number {
  const [first, ...rest] = links;
  return first === undefined ? 1 : first * chain(rest);
}
