/**
 * @belief   A folder hands out its entries in order.
 * @origin   On one's own machine it does.
 * @replaces 6-folders.ts
 * @does     leaves the names in the order in which the disk hands out the entries.
 * @mend     That order differs from disk to disk. Sort the names, not the entries.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
