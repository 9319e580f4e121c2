/**
 * @belief   An unknown picture is the opposite of the guess.
 * @origin   A ! too many.
 * @replaces 6-memorize.ts
 * @does     says the opposite of the guess about a picture that it doesn't know.
 * @mend     The guess itself is what to say.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) ?? !guess);
}
