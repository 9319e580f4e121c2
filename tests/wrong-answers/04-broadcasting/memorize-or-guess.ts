/**
 * @belief   || gives the guess only where nothing was found.
 * @origin   || is the older way to write a default.
 * @replaces 6-memorize.ts
 * @does     says the guess about stored 7s.
 * @mend     false is falsy, so || replaces it, too. ?? steps in only for what is missing.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) || guess);
}
