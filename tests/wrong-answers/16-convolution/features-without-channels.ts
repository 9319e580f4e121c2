/**
 * @belief   A map is height times width.
 * @origin   One map is.
 * @replaces 6-net.ts
 * @does     leaves the channels out.
 * @mend     There is one map for each channel: multiply by them.
 */
export function features(side: number, poolings: number): number {
  const left = Math.floor(side / 2 ** poolings);
  return left * left;
}
