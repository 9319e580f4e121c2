/**
 * @belief   A picture is named by its path.
 * @origin   Python's `ls()` gives whole paths.
 * @replaces 6-folders.ts
 * @does     gives whole paths.
 * @mend     Only the names are asked for: entry.name as it is.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.name.endsWith(".png"))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}
