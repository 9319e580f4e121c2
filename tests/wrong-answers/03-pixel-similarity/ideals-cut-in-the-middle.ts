/**
 * @belief   Sorted by digit, the first half are the 3s and the second half the 7s.
 * @origin   The data has nearly as many 3s as 7s.
 * @replaces 2-ideal.ts
 * @does     sorts the pictures by digit and cuts the list in the middle.
 * @mend     There may be more of one digit than of the other. Ask each example for its digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const sorted = examples.toSorted((one, other) => one.digit - other.digit).map(({ pixels }) => pixels);
  const middle = Math.floor(sorted.length / 2);
  return { 3: meanImage(sorted.slice(0, middle)), 7: meanImage(sorted.slice(middle)) };
}
