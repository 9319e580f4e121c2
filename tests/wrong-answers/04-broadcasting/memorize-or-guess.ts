/**
 * @belief   Whatever isn't a stored 3 gets the guess.
 * @origin   || is the older way to write a default; or only the 3s are stored.
 * @replaces 6-memorize.ts
 * @does     says the guess about stored 7s.
 * @mend     Store the 7s, too, with false. And take ?? for the guess: || would replace a stored false.
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
