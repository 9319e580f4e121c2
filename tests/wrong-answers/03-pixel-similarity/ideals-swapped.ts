/**
 * @belief   What is not a 3 stands under the key 3.
 * @origin   `!==` is written for `===`.
 * @replaces 2-ideal.ts
 * @does     puts the mean of the 7s under the key 3, and that of the 3s under 7.
 * @mend     Under each key belongs the mean of the pictures that show this digit.
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
