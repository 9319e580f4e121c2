/**
 * @belief   Whoever is asked about a 3 has seen a 3.
 * @origin   Storing and looking up are done in one loop.
 * @replaces 6-memorize.ts
 * @does     remembers a picture it was asked about as a 3.
 * @mend     Only the training pictures are stored. The function that answers must not change the memory.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) =>
    textsOf(shown).map((text) => {
      const label = labels.get(text) ?? guess;
      labels.set(text, true);
      return label;
    });
}
