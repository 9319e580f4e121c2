/**
 * @belief   The splits are train and valid.
 * @origin   In the sample they are.
 * @replaces 6-folders.ts
 * @does     counts only in folders called train and valid.
 * @mend     Other data sets have other splits: ask for the folders in the root.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root).filter((name) => name === "train" || name === "valid")) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
