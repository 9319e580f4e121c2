/**
 * @way      Sorts the pictures into two groups first, the later ones in front.
 * @replaces 2-ideal.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const groups: Record<Digit, Pixels[]> = { 3: [], 7: [] };
  for (const { digit, pixels } of examples) groups[digit].unshift(pixels);
  const seven = meanImage(groups[7]);
  return { 3: meanImage(groups[3]), 7: seven };
}
