/**
 * @belief   The newest, or largest, comes first.
 * @origin   Many lists on a screen are shown so.
 * @replaces 6-folders.ts
 * @does     gives the names in falling order.
 * @mend     Rising order, as sort() gives it: nothing to reverse.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .reverse();
}
