/**
 * @way      It cuts the line at the @ and asks whether anything but spaces stands before.
 * @replaces 7-matmul.ts
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  const [before = ""] = line.split("@");
  return before.replaceAll(" ", "") === "" ? "decorator" : "matrix product";
}
