/**
 * @way      Puts each name at its place, compared by <.
 * @replaces 6-folders.ts
 */
import { readdirSync } from "node:fs";

export function imagesIn(folder: string): string[] {
  const sorted: string[] = [];
  for (const name of readdirSync(folder)) {
    if (name.slice(-4) !== ".png") continue;
    let place = 0;
    while (place < sorted.length && sorted[place]! < name) place++;
    sorted.splice(place, 0, name);
  }
  return sorted;
}
