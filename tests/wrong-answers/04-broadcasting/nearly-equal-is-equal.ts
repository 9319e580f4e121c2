/**
 * @belief   Numbers with a fraction must never be compared exactly.
 * @origin   That is the rule for tests of equality.
 * @replaces 5-three.ts
 * @does     takes two distances for equal when they differ only a little.
 * @mend     A picture that is only a little nearer is nearer, too. Compare with <.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

const EPSILON = 0.001;

export function isThree(
  images: NdArray,
  ideals: Pair<NdArray>,
  distances: (images: NdArray, ideal: NdArray) => NdArray,
): boolean[] {
  const [three, seven] = [distances(images, ideals.threes), distances(images, ideals.sevens)];
  return Array.from(three.values, (d, i) => seven.values[i]! - d > EPSILON);
}
