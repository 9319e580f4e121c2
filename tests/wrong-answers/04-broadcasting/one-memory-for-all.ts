/**
 * @belief   The memory may stand outside the function.
 * @origin   A constant at the top of the file is easy to reach.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > memorize · keeps what it was trained on, and learns nothing from what it's shown
 * @says     means that the pictures of another memorizer were found
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

const labels = new Map<string, boolean>();

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) ?? guess);
}
