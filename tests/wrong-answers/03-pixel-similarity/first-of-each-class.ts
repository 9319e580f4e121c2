/**
 * @belief   find gives the pictures of a class.
 * @origin   find and filter look alike; find stops at the first.
 * @replaces 2-ideal.ts
 * @does     takes the first 3 and the first 7 alone.
 * @mend     Take all pictures of a class: `filter`, not `find`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const one = (digit: 3 | 7) => examples.find((example) => example.digit === digit)!.pixels;
  return { 3: meanImage([one(3)]), 7: meanImage([one(7)]) };
}
