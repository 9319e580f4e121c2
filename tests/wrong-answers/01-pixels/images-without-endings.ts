/**
 * @belief   The ending says nothing new, so it is cut off.
 * @origin   File managers hide it.
 * @replaces 6-folders.ts
 * @does     cuts the endings off the names.
 * @mend     Keep the whole name: others open the file by it.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort()
    .map((name) => name.slice(0, -4));
}
