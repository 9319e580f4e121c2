/** Throw-away folders for specs about files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Makes a new folder with empty files in it, hands it to `work`, and removes it afterwards, whatever happened.
 *
 * @param files paths inside the folder, with forward slashes; folders on the way are made
 */
export function withFolder<T>(files: readonly string[], work: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), "digit-by-digit-"));
  try {
    for (const file of files) {
      const target = path.join(root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, "");
    }
    return work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
