/**
 * @belief   A name without a dot is a folder.
 * @origin   In the data set it is so.
 * @replaces 6-folders.ts
 * @does     goes by the dot: it lists files without a dot in their names, and leaves out folders with one.
 * @mend     A name doesn't tell what it names: isDirectory() does.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => !name.includes("."))
    .sort();
}
