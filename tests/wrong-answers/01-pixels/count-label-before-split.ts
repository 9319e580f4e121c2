/**
 * @belief   First what it shows, then what it is for.
 * @origin   The label seems more important than the split.
 * @replaces 6-folders.ts
 * @does     writes the keys the wrong way round: label before split.
 * @mend     The split comes first, as in the path: "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${label}/${split}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
