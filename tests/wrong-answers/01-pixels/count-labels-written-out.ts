/**
 * @belief   Every split has a folder 3 and a folder 7.
 * @origin   In the sample it has.
 * @replaces 6-folders.ts
 * @does     looks for the folders 3 and 7 in every split, and ends with an error where one of them is missing.
 * @mend     Labels differ from one data set to the next, and from split to split: ask `foldersIn` for those of a split.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of ["3", "7"])
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
