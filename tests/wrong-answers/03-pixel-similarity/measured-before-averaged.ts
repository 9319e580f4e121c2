/**
 * @belief   First one measures, then one averages the measures.
 * @origin   All three words are remembered, their order isn't.
 * @replaces 6-classifier.ts
 * @does     measures before there is an average to measure against.
 * @mend     The averages come first.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "measure the distance to each average",
    "average the training pictures of each class",
    "take the class that is nearer",
  ];
}
