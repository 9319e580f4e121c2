/**
 * @belief   Whatever lies in the folder of the 3s is a 3.
 * @origin   On a fresh download there is nothing else in it.
 * @replaces 6-folders.ts
 * @fails    6-folders > imagesIn · only pictures, sorted as text
 * @says     lists files that are no pictures
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .sort();
}
