/**
 * @belief   One list does for both digits, one after the other.
 * @origin   The list stands outside of the loop over the digits.
 * @replaces 2-ideal.ts
 * @does     puts the pictures of both digits into one list: the ideal that is made second is the mean of all
 *           of them.
 * @mend     Begin with an empty list for each digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const chosen: Pixels[] = [];
  const ideal = (digit: Digit): Pixels => {
    for (const example of examples) if (example.digit === digit) chosen.push(example.pixels);
    return meanImage(chosen);
  };
  return { 3: ideal(3), 7: ideal(7) };
}
