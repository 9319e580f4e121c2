/**
 * @belief   Pixel similarity takes the average of each class.
 * @origin   The second half of the answer is forgotten.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · recipe: average each class, measure, take the nearer
 * @says     is only the averaging half
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return ["average the training pictures of each class"];
}
