/**
 * @belief   The pictures are averaged over all the data.
 * @origin   "Of each class" is lost.
 * @replaces 6-classifier.ts
 * @does     averages over all pictures.
 * @mend     One average of 3s and 7s together can't tell them apart. One per class.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average all training pictures",
    "measure the distance to each average",
    "take the class that is nearer",
  ];
}
