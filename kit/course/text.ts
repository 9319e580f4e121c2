/**
 * Reading files that may be anything: missing, a folder, unreadable.
 */
import { readFileSync } from "node:fs";

/** A file's text, `undefined` when there is none to be had. */
export function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
