/** Looking at what may be anything: missing, a file, a folder, unreadable. */
import { readdirSync, readFileSync, statSync } from "node:fs";

/** A file's text, `undefined` when there is none to be had. */
export function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The names in a folder that end so, in order; none where there is no folder. */
export function namesIn(folder: string, ending = ".ts"): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}

/** Whether there is a folder, itself or behind a link. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** "1 test", "2 tests" */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** A text with one kind of line ends, and without the mark that some editors set before it. */
export const plain = (text: string): string => text.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "");

/** A text as a regular expression that matches just this text. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
