/**
 * @belief   All splits have the same labels.
 * @origin   In this data set they have.
 * @replaces 6-folders.ts
 * @does     looks in every split for the labels of the first one: it throws where one is missing,
 *           and passes over all others.
 * @mend     Ask foldersIn for the labels of each split.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const splits = foldersIn(root);
  if (splits.length === 0) return {};
  const labels = foldersIn(`${root}/${splits[0]}`);
  const counts: Record<string, number> = {};
  for (const split of splits) {
    for (const label of labels) counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
