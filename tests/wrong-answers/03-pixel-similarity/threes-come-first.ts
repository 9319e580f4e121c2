/**
 * @belief   The first half are 3s, the second half are 7s.
 * @origin   In the folders the 3s do come first.
 * @replaces 2-ideal.ts
 * @does     cuts the list of examples in two halves.
 * @mend     The order says nothing, and the classes need not be equally large. Ask each example for its digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const pictures = examples.map(({ pixels }) => pixels);
  const half = Math.ceil(pictures.length / 2);
  return { 3: meanImage(pictures.slice(0, half)), 7: meanImage(pictures.slice(half)) };
}
