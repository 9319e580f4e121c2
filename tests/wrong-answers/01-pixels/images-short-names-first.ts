/**
 * @belief   Short names come before long ones.
 * @origin   With numbers of different length, that is the order of their size.
 * @replaces 6-folders.ts
 * @does     sorts the names by their length first.
 * @mend     A name is text: sort() without a rule compares letter by letter, from the left.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
