/**
 * @belief   The mean can be carried on: mean of the mean and the next picture.
 * @origin   For two pictures it's right.
 * @replaces 2-ideal.ts
 * @does     calls meanImage with two pictures at a time, the result so far and the next one, so the last picture
 *           counts half.
 * @mend     Collect all pictures of a class, and call `meanImage` once with all of them.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const ideals: Partial<Record<Digit, Pixels>> = {};
  for (const { pixels, digit } of examples) {
    const before = ideals[digit];
    ideals[digit] = before === undefined ? meanImage([pixels]) : meanImage([before, pixels]);
  }
  return ideals as Ideals;
}
