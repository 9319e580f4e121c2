/**
 * @belief   What was not stored as a 7 is a 3.
 * @origin   Only the 7s are looked up, and the rest is the other digit.
 * @replaces 6-memorize.ts
 * @does     says true about a picture that it doesn't know, whatever the guess is.
 * @mend     About a picture that wasn't stored, say the guess. So both digits must be stored.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const sevens = new Set(textsOf(images.sevens));
  return (shown) => textsOf(shown).map((text) => !sevens.has(text));
}
