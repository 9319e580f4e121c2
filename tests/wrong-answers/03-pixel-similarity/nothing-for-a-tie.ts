/**
 * @belief   One of the two is smaller.
 * @origin   Two `if`s, one for each, and equal distances fall between.
 * @replaces 5-choose.ts
 * @does     gives nothing when both are equally far.
 * @mend     Then say 7. What isn't a 3 is a 7: the second case needs no condition.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit | undefined {
  if (distances[3] < distances[7]) return 3;
  if (distances[7] < distances[3]) return 7;
  return undefined;
}
