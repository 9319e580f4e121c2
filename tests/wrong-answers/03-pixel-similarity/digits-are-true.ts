/**
 * @belief   filter(classify) keeps those that are classified rightly.
 * @origin   It would, if classify answered true and false.
 * @replaces 6-classifier.ts
 * @does     counts all pictures, whatever they are named.
 * @mend     `filter` keeps what counts as true, and 3 and 7 both do. Compare what `classify` gives with the digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], _digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image)).length;
}
