/**
 * @belief   Sorting the examples first is nobody else's business.
 * @origin   `sort` changes the list itself; `toSorted` is younger.
 * @replaces 2-ideal.ts
 * @does     sorts the caller's own list of examples.
 * @mend     The list must stay as it is. `filter` needs no order; `toSorted` makes a new list.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(examples: Example[], meanImage: (images: readonly Pixels[]) => Pixels): Ideals {
  examples.sort((a, b) => a.digit - b.digit);
  const firstSeven = examples.findIndex(({ digit }) => digit === 7);
  const pictures = examples.map(({ pixels }) => pixels);
  return { 3: meanImage(pictures.slice(0, firstSeven)), 7: meanImage(pictures.slice(firstSeven)) };
}
