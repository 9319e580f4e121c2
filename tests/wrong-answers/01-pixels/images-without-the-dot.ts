/**
 * @belief   A picture's name ends in png.
 * @origin   The dot is taken for granted; and in a regular expression it stands for any character.
 * @replaces 6-folders.ts
 * @does     lists names that end in png without a dot before it, too.
 * @mend     The dot belongs to the ending: endsWith(".png").
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith("png"))
    .sort();
}
