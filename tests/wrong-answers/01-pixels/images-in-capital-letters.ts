/**
 * @belief   .PNG is .png.
 * @origin   For a person, and for Windows, it is.
 * @replaces 6-folders.ts
 * @does     lists names that end in .PNG, too.
 * @mend     For a program these are other letters. Only .png in small letters is asked for.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.toLowerCase().endsWith(".png"))
    .sort();
}
