/**
 * @belief   Putting a picture under its digit adds it.
 * @origin   `ideals[digit] = ...` in a loop overwrites what was there.
 * @replaces 2-ideal.ts
 * @does     takes the last 3 and the last 7 alone.
 * @mend     Collect all pictures of a class first, and then take their mean.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const ideals: Partial<Record<Digit, Pixels>> = {};
  for (const { pixels, digit } of examples) ideals[digit] = meanImage([pixels]);
  return ideals as Ideals;
}
