/**
 * @belief   An operator has spaces on both sides.
 * @origin   Formatters write it so.
 * @replaces 7-matmul.ts
 * @does     takes an @ for a decorator unless there is a space on both sides of it.
 * @mend     a@b is a matrix product, too. What counts is whether anything but spaces stands before the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.includes(" @ ") ? "matrix product" : "decorator";
}
