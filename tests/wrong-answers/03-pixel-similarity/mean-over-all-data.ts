/**
 * @belief   The ideal picture is the mean over all the data.
 * @origin   "Average the images" is remembered, "of each class" is not.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · idealDigits: one mean per class, not one over all
 * @says     is the mean over all pictures, twice
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
