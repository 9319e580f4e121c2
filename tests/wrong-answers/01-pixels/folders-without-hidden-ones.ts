/**
 * @belief   A name that begins with a dot isn't meant to be seen.
 * @origin   `ls` and file managers hide it.
 * @replaces 6-folders.ts
 * @does     leaves out folders whose name begins with a dot.
 * @mend     All folders are asked for, whatever they are called.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}
