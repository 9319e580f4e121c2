/**
 * @belief   filter takes out what the condition names.
 * @origin   The word: a coffee filter keeps back what it filters.
 * @replaces 6-folders.ts
 * @does     lists the files and leaves the folders out.
 * @mend     filter keeps what the condition is true for. It is the folders that are asked for.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
