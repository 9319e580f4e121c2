/**
 * @belief   A label is 1 for a 3 and 0 for a 7.
 * @origin   labels.csv of the data set holds numbers.
 * @replaces 6-memorize.ts
 * @does     answers with 1 and 0 about stored pictures.
 * @mend     The answers are true and false: store these as labels.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, number>();
  for (const text of textsOf(images.threes)) labels.set(text, 1);
  for (const text of textsOf(images.sevens)) labels.set(text, 0);
  return (shown) => textsOf(shown).map((text) => (labels.get(text) ?? guess) as boolean);
}
