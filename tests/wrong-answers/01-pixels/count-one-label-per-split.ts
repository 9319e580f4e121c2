/**
 * @belief   The function ends with the first label's count.
 * @origin   `return` stands inside the loop.
 * @replaces 6-folders.ts
 * @does     counts only the first label of each split.
 * @mend     Every label folder has an entry: return only after the last one.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`).slice(0, 1)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
