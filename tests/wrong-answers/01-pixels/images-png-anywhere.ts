/**
 * @belief   A picture has png in its name.
 * @origin   `includes("png")` is the shortest way to ask.
 * @replaces 6-folders.ts
 * @does     lists every name that has png in it, wherever it stands.
 * @mend     A picture's name ends in .png, with the dot: endsWith.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.includes("png"))
    .sort();
}
