/**
 * @belief   An entry is its name.
 * @origin   Printed, an entry shows its name.
 * @replaces 6-folders.ts
 * @does     gives entries in place of names.
 * @mend     Take the name of each entry: map to entry.name.
 */
import type { Dirent } from "node:fs";
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): Dirent[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
