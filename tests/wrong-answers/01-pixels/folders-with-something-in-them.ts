/**
 * @belief   An empty folder is as good as none.
 * @origin   Version control with git doesn't keep empty folders.
 * @replaces 6-folders.ts
 * @does     leaves out empty folders.
 * @mend     A folder is a folder, also when nothing lies in it.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && entriesOf(`${folder}/${entry.name}`).length > 0)
    .map((entry) => entry.name)
    .sort();
}
