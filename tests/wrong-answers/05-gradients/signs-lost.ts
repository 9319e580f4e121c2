/**
 * @belief   A slope says how much, so its sign plays no part.
 * @origin   Steepness is pictured without a direction.
 * @replaces 2-chain.ts
 * @does     multiplies the sizes of the slopes and drops their signs.
 * @mend     A slope below 0 turns a change round. Keep its sign: two of them cancel out, one doesn't.
 */
export function chain(links: readonly number[]): number {
  return links.reduce((product, slope) => product * Math.abs(slope), 1);
}
