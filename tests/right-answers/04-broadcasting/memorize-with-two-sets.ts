/**
 * @way      It keeps two sets, and asks only the one whose label isn't the guess.
 * @replaces 6-memorize.ts
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const other = new Set(textsOf(guess ? images.sevens : images.threes));
  return (shown) => textsOf(shown).map((text) => other.has(text) !== guess);
}
