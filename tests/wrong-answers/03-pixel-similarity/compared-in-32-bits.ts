/**
 * @belief   Distances fit into a Float32Array as pixels do.
 * @origin   Pictures are Float32Arrays.
 * @replaces 5-choose.ts
 * @does     rounds the distances to 32 bits before it compares them.
 * @mend     Compare the two numbers as they come: they have 64 bits.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  const both = Float32Array.of(distances[3], distances[7]);
  return both[0]! < both[1]! ? 3 : 7;
}
