/**
 * @belief   replace(" ", "") takes away all spaces.
 * @origin   With a text for the pattern it takes away the first one only.
 * @replaces 7-matmul.ts
 * @does     takes away one space only, the first.
 * @mend     trim() or trimStart() takes away all spaces at the beginning.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.replace(" ", "").startsWith("@") ? "decorator" : "matrix product";
}
