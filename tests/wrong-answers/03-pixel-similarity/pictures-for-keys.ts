/**
 * @belief   A Map from pictures to digits keeps the two classes apart.
 * @origin   Looking up a picture's digit is what a Map is for.
 * @replaces 2-ideal.ts
 * @does     keeps each array of pixels once, with the last of its digits.
 * @mend     The same picture may come twice, and counts twice. Collect the pictures in lists.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const digits = new Map(examples.map(({ pixels, digit }) => [pixels, digit]));
  const of = (wanted: Digit) => [...digits].filter(([, digit]) => digit === wanted).map(([pixels]) => pixels);
  return { 3: meanImage(of(3)), 7: meanImage(of(7)) };
}
