/**
 * @belief   A name without a dot is a folder.
 * @origin   In the data set it is so.
 * @replaces 6-folders.ts
 * @fails    6-folders > foldersIn · lists folders, and no files
 * @says     although its name has no dot
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => !name.includes("."))
    .sort();
}
