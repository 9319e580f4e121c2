/**
 * @way      Counts picture by picture in an object that has nothing but its own keys.
 * @replaces 6-folders.ts
 */
import { join } from "node:path";
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts = Object.create(null) as Record<string, number>;
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(join(root, split))) {
      const key = `${split}/${label}`;
      counts[key] = 0;
      for (const _ of imagesIn(join(root, key))) counts[key]++;
    }
  }
  return counts;
}
