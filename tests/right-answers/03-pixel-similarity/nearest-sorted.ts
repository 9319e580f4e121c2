/**
 * @way      Sorts the digits by their distance, the 7 first when they tie.
 * @replaces 5-choose.ts
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  return ([7, 3] as const).toSorted((one, other) => distances[one] - distances[other])[0]!;
}
