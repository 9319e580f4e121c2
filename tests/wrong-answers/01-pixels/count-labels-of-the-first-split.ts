/**
 * @belief   Every split has the labels that the first one has.
 * @origin   In the sample it is so.
 * @replaces 6-folders.ts
 * @does     looks in every split for the labels of the first one: it throws where one is missing, and passes over
 *           others.
 * @mend     The labels may differ from split to split: ask for the folders of each split.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const splits = foldersIn(root);
  const labels = foldersIn(`${root}/${splits[0]}`);
  const counts: Record<string, number> = {};
  for (const split of splits) {
    for (const label of labels) counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
