/**
 * @belief   Whatever lies in the folder of the 3s is a 3.
 * @origin   On a fresh download there is nothing else in it.
 * @replaces 6-folders.ts
 * @does     lists whatever lies in the folder, pictures or not.
 * @mend     Other things may lie there, too: keep only names that end in .png.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .sort();
}
