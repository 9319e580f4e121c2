/**
 * @belief   A picture that was found is done with.
 * @origin   Things are taken out of a store when they are fetched.
 * @replaces 6-memorize.ts
 * @does     forgets a picture once it was asked about it.
 * @mend     Looking up changes nothing: use get alone. The same question gets the same answer every time.
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
      labels.delete(text);
      return label;
    });
}
