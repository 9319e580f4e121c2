/**
 * @belief   The pictures are averaged over all the data.
 * @origin   "Of each class" is lost.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · recipe: average each class, measure, take the nearer
 * @says     averages over all pictures
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average all training pictures",
    "measure the distance to each average",
    "take the class that is nearer",
  ];
}
