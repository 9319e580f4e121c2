/**
 * @belief   A product is always assigned to something, so a line with = has a product.
 * @origin   The example assigns it.
 * @replaces 7-matmul.ts
 * @does     goes by whether there is a = in the line.
 * @mend     "return a @ b" has no =, and "@cache(size=9)" has one. Ask what stands before the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.includes("=") ? "matrix product" : "decorator";
}
