/**
 * @belief   The ideal picture is the mean over all the data.
 * @origin   "Average the images" is remembered, "of each class" is not.
 * @replaces 2-ideal.ts
 * @does     takes the mean over all pictures, 3s and 7s together, for both digits.
 * @mend     A mixture of 3s and 7s looks like neither. Take the mean of each class.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const all = meanImage(examples.map(({ pixels }) => pixels));
  return { 3: all, 7: all };
}
