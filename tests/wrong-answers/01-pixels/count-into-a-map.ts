/**
 * @belief   Keys and values belong in a Map.
 * @origin   Python's dictionary is JavaScript's Map, one reads.
 * @replaces 6-folders.ts
 * @does     gives a Map in place of an object.
 * @mend     Return a plain object: counts[key] = number.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts.set(`${split}/${label}`, imagesIn(`${root}/${split}/${label}`).length);
    }
  }
  return counts;
}
