/**
 * @belief   A Set keeps the pictures of a class apart.
 * @origin   A Set holds nothing twice.
 * @replaces 2-ideal.ts
 * @does     counts an array of pixels once that stands in two examples of a class.
 * @mend     Collect the pictures in lists: each example counts.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const threes = new Set<Pixels>();
  const sevens = new Set<Pixels>();
  for (const { pixels, digit } of examples) (digit === 3 ? threes : sevens).add(pixels);
  return { 3: meanImage([...threes]), 7: meanImage([...sevens]) };
}
