/** Writes pages beside older ones, never over one of them, and files into new folders. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes `folder/name.md`; when there is one already, "name (2).md", and so on. @returns the file's path */
export function writeNewPage(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  for (let turn = 1; ; turn++) {
    const file = join(folder, `${name}${turn === 1 ? "" : ` (${turn})`}.md`);
    if (writeIfNew(file, text)) return file;
  }
}

/** Writes a file that doesn't exist yet. @returns whether it did */
export function writeIfNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Writes a file, into a folder that need not be there yet. */
export function writeAt(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
