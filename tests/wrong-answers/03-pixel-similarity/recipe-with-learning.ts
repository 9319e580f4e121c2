/**
 * @belief   The averages are improved until they fit.
 * @origin   Every classifier that one hears of learns.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · recipe: average each class, measure, take the nearer
 * @says     has a learning part
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average the training pictures of each class",
    "measure the distance to each average",
    "nudge the averages until the score is better",
    "take the class that is nearer",
  ];
}
