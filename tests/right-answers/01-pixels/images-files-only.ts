/**
 * @way      Asks twice: whether it is a file, and what its ending is.
 * @replaces 6-folders.ts
 */
import { readdirSync } from "node:fs";

export function imagesIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => entry.name)
    .filter((name) => name.slice(-4) === ".png")
    .toSorted();
}
