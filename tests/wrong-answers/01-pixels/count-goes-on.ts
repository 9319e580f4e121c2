/**
 * @belief   One counter does for all folders.
 * @origin   `let count = 0` stands before the loops.
 * @replaces 6-folders.ts
 * @does     goes on counting from folder to folder: each number includes those before it.
 * @mend     Every label folder begins at 0 again.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  let count = 0;
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      count += imagesIn(`${root}/${split}/${label}`).length;
      counts[`${split}/${label}`] = count;
    }
  }
  return counts;
}
