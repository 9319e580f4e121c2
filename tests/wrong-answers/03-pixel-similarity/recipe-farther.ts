/**
 * @belief   The class with the larger number wins.
 * @origin   Distances are taken for scores.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · recipe: average each class, measure, take the nearer
 * @says     takes the class that is farther away
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average the training pictures of each class",
    "measure the distance to each average",
    "take the class that is farther away",
  ];
}
