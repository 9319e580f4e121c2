/**
 * @belief   A picture's name is a number and .png.
 * @origin   In the data set it is.
 * @replaces 6-folders.ts
 * @does     leaves out pictures whose name isn't just a number.
 * @mend     Other data sets have other names: only the ending .png counts.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => /^\d+\.png$/.test(name))
    .sort();
}
