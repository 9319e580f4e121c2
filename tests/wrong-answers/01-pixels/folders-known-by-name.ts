/**
 * @belief   The folders are train and valid, 3 and 7.
 * @origin   In the sample they are.
 * @replaces 6-folders.ts
 * @does     lists only folders called train, valid, 3 or 7.
 * @mend     Other data sets have other names: isDirectory() tells what is a folder.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  const known = ["3", "7", "train", "valid"];
  const names = entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return known.filter((name) => names.includes(name));
}
