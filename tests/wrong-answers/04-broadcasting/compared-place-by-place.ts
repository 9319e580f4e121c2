/**
 * @belief   Picture number i is compared with the stored picture number i.
 * @origin   Two lists are walked through together.
 * @replaces 6-memorize.ts
 * @does     finds a stored picture only when it's shown at the same place of the batch.
 * @mend     A shown picture may be any of the stored ones: look it up among all of them.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const [threes, sevens] = [textsOf(images.threes), textsOf(images.sevens)];
  return (shown) =>
    textsOf(shown).map((text, i) => (text === threes[i] ? true : text === sevens[i] ? false : guess));
}
