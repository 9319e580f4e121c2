/**
 * @belief   The labels are 3 and 7.
 * @origin   In the sample they are.
 * @replaces 6-folders.ts
 * @does     counts only in folders called 3 and 7.
 * @mend     Other data sets have other labels: ask for the folders in the split.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`).filter((name) => name === "3" || name === "7")) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
