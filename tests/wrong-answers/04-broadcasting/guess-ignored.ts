/**
 * @belief   What was not stored is a 7.
 * @origin   A lookup that finds nothing is taken for the answer no.
 * @replaces 6-memorize.ts
 * @does     says false about a picture that it doesn't know, whatever the guess is.
 * @mend     About a picture that wasn't stored, say the guess: labels.get(text) ?? guess.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, _guess: boolean): Classifier {
  const threes = new Set(textsOf(images.threes));
  return (shown) => textsOf(shown).map((text) => threes.has(text));
}
