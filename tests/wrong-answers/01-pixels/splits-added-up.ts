/**
 * @belief   What counts is how many 3s and how many 7s there are.
 * @origin   Seen in written answers: the split is named, but not what it is for.
 * @replaces 6-folders.ts
 * @does     adds up the splits: there is one number for each label.
 * @mend     Pictures to learn from and pictures to be tested on are counted apart: the key is "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[label] = (counts[label] ?? 0) + imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
