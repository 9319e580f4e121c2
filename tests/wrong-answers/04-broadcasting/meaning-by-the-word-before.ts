/**
 * @belief   A value is a word, so a word stands before the operator.
 * @origin   In the examples a name stands on both sides.
 * @replaces 7-matmul.ts
 * @does     takes an @ for a matrix product only when a letter or a digit comes before it.
 * @mend     A bracket can come before it as well: "(a + b) @ w". Ask whether anything but spaces stands there.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return /\w\s*@/.test(line) ? "matrix product" : "decorator";
}
