/**
 * @belief   The pictures themselves say how many there are.
 * @origin   imagesIn gives a list, and its length is forgotten.
 * @replaces 6-folders.ts
 * @does     gives lists of names in place of numbers.
 * @mend     How many there are is asked for: the length of the list.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, string[]> {
  const counts: Record<string, string[]> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`);
    }
  }
  return counts;
}
