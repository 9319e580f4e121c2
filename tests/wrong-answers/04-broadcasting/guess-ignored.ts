/**
 * @belief   What was not stored is a 7.
 * @origin   A lookup that finds nothing is taken for the answer no.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > Q11 · memorize: on unseen pictures it only guesses, and gets 0.5
 * @says     is the same for both guesses. The guess is what to say
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, _guess: boolean): Classifier {
  const threes = new Set(textsOf(images.threes));
  return (shown) => textsOf(shown).map((text) => threes.has(text));
}
