/**
 * @belief   The label is the key.
 * @origin   The label is what one wants to know about a picture.
 * @replaces 6-folders.ts
 * @does     has only the label as the key: a later split writes over an earlier one.
 * @mend     Both splits have the same labels. The key is "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`))
      counts[label] = imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
