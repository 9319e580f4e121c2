/**
 * @belief   The ending is what stands behind the last dot.
 * @origin   `split(".").pop()` is a usual way to get it; but without a dot the whole name is the last part.
 * @replaces 6-folders.ts
 * @does     lists a file that is called just "png", too.
 * @mend     The dot belongs to the ending: endsWith(".png").
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.split(".").pop() === "png")
    .sort();
}
