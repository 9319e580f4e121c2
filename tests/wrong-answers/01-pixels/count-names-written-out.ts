/**
 * @belief   A data set has train and valid, and in each of them 3 and 7.
 * @origin   In the sample it has.
 * @replaces 6-folders.ts
 * @does     looks for the folders train/3, train/7, valid/3 and valid/7, whatever the data set holds, and ends with an
 *           error where one of them is missing.
 * @mend     Names differ from one data set to the next: ask `foldersIn` for the splits, and in each split for its
 *           labels.
 */
import { imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of ["train", "valid"]) {
    for (const label of ["3", "7"])
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
