/**
 * @belief   Numbers in an object are compared as they are written.
 * @origin   The keys are texts, so the numbers are made texts, too. `sort` without a function does the same.
 * @replaces 5-choose.ts
 * @does     compares the distances as texts, so 10 comes before 9.
 * @mend     Compare them as numbers.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  return String(distances[3]) < String(distances[7]) ? 3 : 7;
}
