/**
 * @belief   Things under keys are kept in a Map.
 * @origin   A Map may have numbers as keys.
 * @replaces 2-ideal.ts
 * @does     gives a Map.
 * @mend     Give an object: { 3: ..., 7: ... }. `ideals[3]` finds nothing in a Map.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Map<Digit, Pixels> {
  const mean = (digit: Digit): Pixels =>
    meanImage(examples.filter((example) => example.digit === digit).map(({ pixels }) => pixels));
  return new Map([
    [3, mean(3)],
    [7, mean(7)],
  ]);
}
