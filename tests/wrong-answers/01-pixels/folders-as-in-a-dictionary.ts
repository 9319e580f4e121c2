/**
 * @belief   localeCompare is the proper way to sort names.
 * @origin   For people it is: small and capital letters stand together.
 * @replaces 6-folders.ts
 * @does     sorts as a dictionary does: small letters among the capital ones, and not all capital ones first.
 * @mend     The order is the one that sort() gives when it is told nothing.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b));
}
