/**
 * @belief   What isn't hidden is a picture.
 * @origin   .DS_Store is the file that one has met.
 * @replaces 6-folders.ts
 * @does     lists everything whose name doesn't begin with a dot.
 * @mend     Other things may lie there, too: keep only names that end in .png.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith("."))
    .sort();
}
