/**
 * @belief   How much larger a batch is, its additional pictures say.
 * @origin   More is often a difference.
 * @replaces 7-sizes.ts
 * @does     takes the root of how many pictures more there are, and not of how many times as many.
 * @mend     The law speaks of factors: divide the two sizes, don't subtract them.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured / Math.sqrt(1 + (other - batchSize));
}
