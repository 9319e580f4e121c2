/**
 * @belief   The answer comes first, then how one gets there.
 * @origin   One thinks back from the result.
 * @replaces 6-classifier.ts
 * @does     has the three parts in reversed order.
 * @mend     Put them in the order in which they are done: averages, distances, choice.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "take the class that is nearer",
    "measure the distance to each average",
    "average the training pictures of each class",
  ];
}
