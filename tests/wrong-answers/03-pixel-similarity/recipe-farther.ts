/**
 * @belief   The class with the larger number wins.
 * @origin   Distances are taken for scores.
 * @replaces 6-classifier.ts
 * @does     takes the class that is farther away.
 * @mend     A small distance means alike.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average the training pictures of each class",
    "measure the distance to each average",
    "take the class that is farther away",
  ];
}
