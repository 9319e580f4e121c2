/**
 * @belief   Whoever takes all pictures after the 3s has the 7s.
 * @origin   A list stands outside of the loop over the digits, or an else is missing.
 * @replaces 2-ideal.ts
 * @does     makes the ideal 3 of the 3s, but the ideal 7 of all pictures, the 3s as well.
 * @mend     Only pictures with digit 7 belong to the ideal 7: a list of its own for each digit, and a question before
 *           each picture is put into it.
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
