/**
 * @belief   9.png comes before 10.png, so names are sorted by number.
 * @origin   File managers show them that way.
 * @replaces 6-folders.ts
 * @does     sorts the names by the number that they begin with.
 * @mend     File names are text: sort() without a rule puts "10000.png" before "9.png", as the data set does.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
