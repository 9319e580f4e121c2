/**
 * @way      Leaves out the files: what remains are folders.
 * @replaces 6-folders.ts
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isFile())
    .map((entry) => entry.name)
    .sort();
}
