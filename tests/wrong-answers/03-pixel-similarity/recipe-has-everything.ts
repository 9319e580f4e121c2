/**
 * @belief   All parts that are listed belong to the method.
 * @origin   The list looks like a recipe already.
 * @replaces 6-classifier.ts
 * @does     uses all six parts.
 * @mend     Only three of them belong to pixel similarity. Choose.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average all training pictures",
    "average the training pictures of each class",
    "measure the distance to each average",
    "nudge the averages until the score is better",
    "take the class that is farther away",
    "take the class that is nearer",
  ];
}
