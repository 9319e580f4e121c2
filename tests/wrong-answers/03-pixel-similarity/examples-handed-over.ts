/**
 * @belief   An example is a picture.
 * @origin   The pixels are inside of it.
 * @replaces 2-ideal.ts
 * @does     hands meanImage the examples themselves, not their pictures.
 * @mend     `meanImage` wants pictures: hand over the pixels of each example.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const mean = (digit: Digit): Pixels =>
    meanImage(examples.filter((example) => example.digit === digit) as unknown as Pixels[]);
  return { 3: mean(3), 7: mean(7) };
}
