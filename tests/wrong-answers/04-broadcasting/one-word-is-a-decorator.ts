/**
 * @belief   A decorator is a single word on its line.
 * @origin   @property is.
 * @replaces 7-matmul.ts
 * @does     goes by whether there is a space in the line, apart from the ends.
 * @mend     "a@b" is a product without spaces, and a decorator may have some: "@cache(1, 2)". Ask what stands before
 *           the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.trim().includes(" ") ? "matrix product" : "decorator";
}
