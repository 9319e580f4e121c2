/**
 * @belief   Names are sorted as people do it, numbers in them by their size.
 * @origin   File managers show them that way, and localeCompare has an option for it.
 * @replaces 6-folders.ts
 * @does     sorts as file managers do: numbers in the names by their size, capital and small letters together.
 * @mend     File names are text: sort() without a rule puts "10000.png" before "9.png", as the data set does.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  const { compare } = new Intl.Collator("en", { numeric: true });
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort(compare);
}
