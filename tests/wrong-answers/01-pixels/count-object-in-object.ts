/**
 * @belief   Folders in folders become objects in objects.
 * @origin   It is how a tree is usually kept.
 * @replaces 6-folders.ts
 * @does     gives an object inside an object, a level for each folder.
 * @mend     There is one level only, with one key for each label folder: "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const split of foldersIn(root)) {
    counts[split] = {};
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[split][label] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
}
