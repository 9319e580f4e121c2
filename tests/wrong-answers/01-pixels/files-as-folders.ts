/**
 * @belief   Everything in a folder is a folder.
 * @origin   In the example there is hardly anything else.
 * @replaces 6-folders.ts
 * @does     lists the files, too.
 * @mend     isDirectory() says whether an entry is a folder (with its parentheses: without them it is a function, and
 *           always true).
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .sort();
}
