/**
 * @belief   What has no ending is a folder.
 * @origin   In the data set it is so; path.extname tells the ending.
 * @replaces 6-folders.ts
 * @does     goes by the ending of the names: it lists files without one, and leaves out folders with one.
 * @mend     A name doesn't tell what it names: isDirectory() does.
 */
import path from "node:path";
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => path.extname(name) === "")
    .sort();
}
