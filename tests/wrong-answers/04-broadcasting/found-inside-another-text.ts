/**
 * @belief   A long text that includes the picture's text has stored the picture.
 * @origin   includes asks lists and texts alike.
 * @replaces 6-memorize.ts
 * @does     finds a picture when its text stands anywhere in the joined texts of the stored ones.
 * @mend     "1,2" is a part of "11,2", and may lie across two pictures. Look up whole texts, in a
 *           Map or a Set.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const [threes, sevens] = [textsOf(images.threes).join(), textsOf(images.sevens).join()];
  return (shown) =>
    textsOf(shown).map((text) => (threes.includes(text) ? true : sevens.includes(text) ? false : guess));
}
