/**
 * @belief   Everything in a folder is a folder.
 * @origin   In the example there is hardly anything else.
 * @replaces 6-folders.ts
 * @fails    6-folders > foldersIn · lists folders, and no files
 * @says     lists labels.csv, too
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .sort();
}
