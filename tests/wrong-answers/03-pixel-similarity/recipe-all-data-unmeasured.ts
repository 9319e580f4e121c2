/**
 * @belief   One averages the pictures and takes what is nearer.
 * @origin   Two things are lost: "of each class", and the distance.
 * @replaces 6-classifier.ts
 * @does     averages over all pictures, and chooses without measuring.
 * @mend     One average per class; then measure; then choose.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return ["average all training pictures", "take the class that is nearer"];
}
