/**
 * @belief   What counts is how many 3s and how many 7s there are.
 * @origin   Seen in written answers: the split is named, but not what it is for.
 * @replaces 6-folders.ts
 * @fails    6-folders > countImages · one number for every label in every split
 * @says     has lost the splits. Pictures to learn from
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
