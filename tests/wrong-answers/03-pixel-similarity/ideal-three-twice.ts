/**
 * @belief   The second line is the first with another key.
 * @origin   Copied, and changed in one of two places.
 * @replaces 2-ideal.ts
 * @does     gives the ideal 3 under both keys.
 * @mend     The ideal 7 comes from the 7s.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const threes = examples.filter(({ digit }) => digit === 3).map(({ pixels }) => pixels);
  return { 3: meanImage(threes), 7: meanImage(threes) };
}
