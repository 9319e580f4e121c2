/**
 * @belief   What is not a 3 stands under the key 3.
 * @origin   `!==` is written for `===`.
 * @replaces 2-ideal.ts
 * @fails    2-ideal > Q3 · idealDigits: one mean per class, not one over all
 * @says     is the two ideals swapped
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const others = (digit: 3 | 7) => examples.filter((one) => one.digit !== digit).map(({ pixels }) => pixels);
  return { 3: meanImage(others(3)), 7: meanImage(others(7)) };
}
