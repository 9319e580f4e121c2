/**
 * @belief   A 3 needs no label.
 * @origin   The first loop is forgotten.
 * @replaces 6-memorize.ts
 * @does     says the guess about stored 3s.
 * @mend     Store both: the 3s with the label true, the 7s with the label false.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) ?? guess);
}
