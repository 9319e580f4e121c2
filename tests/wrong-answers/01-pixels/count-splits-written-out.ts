/**
 * @belief   A data set is split into train and valid.
 * @origin   The sample is.
 * @replaces 6-folders.ts
 * @does     looks for the folders train and valid, whatever the data set holds, and ends with an error where one of
 *           them is missing.
 * @mend     Splits differ from one data set to the next: ask `foldersIn(root)` for them.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of ["train", "valid"]) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
