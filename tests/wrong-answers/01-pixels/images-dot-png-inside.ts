/**
 * @belief   A picture has .png in its name.
 * @origin   `includes(".png")` finds it, and that something may follow isn't thought of.
 * @replaces 6-folders.ts
 * @does     lists every name that has .png in it, also where something follows.
 * @mend     A picture's name ends in .png, and nothing follows: endsWith.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.includes(".png"))
    .sort();
}
