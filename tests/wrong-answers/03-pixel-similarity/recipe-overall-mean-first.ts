/**
 * @belief   The mean of all pictures is taken first, then the mean of each class.
 * @origin   Many methods take the overall mean off first.
 * @replaces 6-classifier.ts
 * @does     averages over all pictures as well, before it averages each class.
 * @mend     The average of all pictures isn't used for anything. Leave it out.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return [
    "average all training pictures",
    "average the training pictures of each class",
    "measure the distance to each average",
    "take the class that is nearer",
  ];
}
