/**
 * @belief   9.png comes before 10.png, so names are sorted by number.
 * @origin   File managers show them that way.
 * @replaces 6-folders.ts
 * @fails    6-folders > imagesIn · only pictures, sorted as text
 * @says     is sorted by number
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
