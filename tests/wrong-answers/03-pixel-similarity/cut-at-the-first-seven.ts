/**
 * @belief   The 3s stand in front and the 7s behind.
 * @origin   In the folders they do.
 * @replaces 2-ideal.ts
 * @does     cuts the list at the first 7: a 3 that stands behind it counts as a 7.
 * @mend     The examples come in any order. Ask each one for its digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const border = examples.findIndex(({ digit }) => digit === 7);
  const pictures = examples.map(({ pixels }) => pixels);
  return { 3: meanImage(pictures.slice(0, border)), 7: meanImage(pictures.slice(border)) };
}
