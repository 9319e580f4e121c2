/**
 * @way      Asks statSync about every name, and compares the names by hand.
 * @replaces 6-folders.ts
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export function foldersIn(folder: string): string[] {
  const found = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return found.sort((a, b) => (a < b ? -1 : 1));
}
