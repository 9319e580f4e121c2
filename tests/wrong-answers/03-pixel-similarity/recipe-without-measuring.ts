/**
 * @belief   With the averages at hand one sees which is nearer.
 * @origin   The distance is not thought of as a step.
 * @replaces 6-classifier.ts
 * @does     chooses without measuring.
 * @mend     What is nearer, the distances say: measure first.
 */
import type { Part } from "#work/03-pixel-similarity/6-classifier.ts";

export function recipe(): Part[] {
  return ["average the training pictures of each class", "take the class that is nearer"];
}
