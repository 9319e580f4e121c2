/**
 * @belief   Where there is nothing, there is nothing to say.
 * @origin   `if (count)`, or counting up picture by picture, makes no entry for 0.
 * @replaces 6-folders.ts
 * @does     has no entry for a label folder without pictures.
 * @mend     Every label folder has an entry: 0 when it holds no picture.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      const count = imagesIn(`${root}/${split}/${label}`).length;
      if (count > 0) counts[`${split}/${label}`] = count;
    }
  }
  return counts;
}
