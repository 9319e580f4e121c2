/**
 * @belief   Folders of digits are sorted by number.
 * @origin   The label folders of the data set are called 3 and 7.
 * @replaces 6-folders.ts
 * @does     sorts names that are numbers by their size.
 * @mend     A name is text: sort() without a rule sorts it so, and "10" comes before "9".
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
}
