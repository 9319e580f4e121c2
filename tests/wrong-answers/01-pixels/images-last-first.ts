/**
 * @belief   The newest, or largest, comes first.
 * @origin   Many lists on a screen are shown so.
 * @replaces 6-folders.ts
 * @does     gives the names in falling order.
 * @mend     Rising order, as sort() gives it: nothing to reverse.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort()
    .reverse();
}
