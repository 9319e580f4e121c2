/**
 * @belief   Two things make a list of two.
 * @origin   The keys are taken for an order.
 * @replaces 2-ideal.ts
 * @does     gives a list of two: the ideal 3 and the ideal 7.
 * @mend     The digits are the keys: { 3: ..., 7: ... }.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Pixels[] {
  const mean = (digit: Digit): Pixels =>
    meanImage(examples.filter((example) => example.digit === digit).map(({ pixels }) => pixels));
  return [mean(3), mean(7)];
}
