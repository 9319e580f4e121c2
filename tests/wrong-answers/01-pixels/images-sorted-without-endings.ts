/**
 * @belief   The ending is the same everywhere, so it doesn't matter for the order.
 * @origin   It does where one name is the beginning of another: "." comes after a space and a hyphen.
 * @replaces 6-folders.ts
 * @does     sorts by the names without their endings: 7.png before "7 copy.png".
 * @mend     Sort the whole names, as they are.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  const stems = entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .map((name) => name.slice(0, -4));
  return stems.sort().map((stem) => `${stem}.png`);
}
