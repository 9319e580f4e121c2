/**
 * @belief   The key is the path of the folder.
 * @origin   It is at hand: it was needed to look into the folder.
 * @replaces 6-folders.ts
 * @does     has whole paths for keys, the root included.
 * @mend     The key begins with the split: "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      const path = `${root}/${split}/${label}`;
      counts[path] = imagesIn(path).length;
    }
  }
  return counts;
}
