/**
 * @belief   return stands at the end of the loop.
 * @origin   One closing brace too late, and the loop ends in its first round.
 * @replaces 6-folders.ts
 * @does     stops after the first split.
 * @mend     return belongs behind the outer loop: go through all splits first.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
    return counts;
  }
  return counts;
}
