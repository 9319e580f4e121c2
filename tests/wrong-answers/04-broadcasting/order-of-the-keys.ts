/**
 * @belief   Object.values gives the parts in the order of the interface.
 * @origin   It gives them in the order in which they were written into this object.
 * @replaces 6-memorize.ts
 * @does     takes the halves by their places in Object.values(digits): when `valid` was written first, they
 *           are exchanged.
 * @mend     Take them by name: digits.train, digits.valid.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function measureBoth(
  digits: Digits,
  learn: (images: Pair<NdArray>) => Classifier,
  accuracy: (images: Pair<NdArray>, classify: Classifier) => Scores,
): { train: number; valid: number } {
  const halves: Pair<NdArray>[] = Object.values(digits);
  const classify = learn(halves[0]!);
  const [train, valid] = halves.map((half) => accuracy(half, classify).mean);
  return { train: train!, valid: valid! };
}
