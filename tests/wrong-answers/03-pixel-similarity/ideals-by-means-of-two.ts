/**
 * @belief   The mean of the mean so far and the next picture is the mean of all.
 * @origin   Sums and maxima can be made that way, one after the other.
 * @replaces 2-ideal.ts
 * @does     averages two pictures at a time, the mean so far and the next one; a single picture it doesn't average
 *           at all.
 * @mend     The last picture would count as much as all before it. Collect the pictures of a class in one list, and
 *           call meanImage once with it.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const meanOf = (digit: Digit): Pixels => {
    const pictures = examples.filter((one) => one.digit === digit).map(({ pixels }) => pixels);
    return pictures.reduce((mean, next) => meanImage([mean, next]));
  };
  return { 3: meanOf(3), 7: meanOf(7) };
}
