/**
 * @belief   A picture in the folder of a split belongs to the split.
 * @origin   It lies there.
 * @replaces 6-folders.ts
 * @does     has an entry for a split with pictures of its own, beside those of its labels.
 * @mend     Only label folders count: what lies beside them has no label.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    const stray = imagesIn(`${root}/${split}`).length;
    if (stray > 0) counts[split] = stray;
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
