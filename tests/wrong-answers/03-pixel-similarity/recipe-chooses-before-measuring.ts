/**
 * @belief   First the class is chosen, then its distance is measured.
 * @origin   All three parts are remembered, their order isn't.
 * @replaces 6-classifier.ts
 * @does     chooses before it measures.
 * @mend     What is nearer, the distances say: measure first.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average the training pictures of each class",
    "take the class that is nearer",
    "measure the distance to each average",
  ];
}
