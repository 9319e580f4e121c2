/**
 * @belief   To be stored is to be a 3.
 * @origin   A set knows only in and out; a label is more.
 * @replaces 6-memorize.ts
 * @does     calls every stored picture a 3, the stored 7s as well.
 * @mend     The stored 7s have the label false: store a label with each picture, in a Map.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const known = new Set([...textsOf(images.threes), ...textsOf(images.sevens)]);
  return (shown) => textsOf(shown).map((text) => (known.has(text) ? true : guess));
}
