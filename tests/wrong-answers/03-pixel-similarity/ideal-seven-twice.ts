/**
 * @belief   One variable will do for both classes.
 * @origin   It's filled again before it's used.
 * @replaces 2-ideal.ts
 * @does     gives the ideal 7 under both keys.
 * @mend     The ideal 3 comes from the 3s.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const sevens = examples.filter(({ digit }) => digit === 7).map(({ pixels }) => pixels);
  return { 3: meanImage(sevens), 7: meanImage(sevens) };
}
