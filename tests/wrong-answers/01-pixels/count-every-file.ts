/**
 * @belief   Whatever lies in a label's folder is a picture.
 * @origin   On a fresh download there is nothing else in it.
 * @replaces 6-folders.ts
 * @does     counts files that are no pictures, too.
 * @mend     imagesIn lists only pictures: count what it gives.
 */
import { entriesOf, foldersIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = entriesOf(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
