/**
 * @belief   What counts is how many there are to learn from and to be tested on.
 * @origin   Those are the two numbers that one reads about a data set.
 * @replaces 6-folders.ts
 * @does     adds up the labels: there is one number for each split.
 * @mend     Each label folder has a number of its own: the key is "split/label".
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    counts[split] = 0;
    for (const label of foldersIn(`${root}/${split}`))
      counts[split] += imagesIn(`${root}/${split}/${label}`).length;
  }
  return counts;
}
