/**
 * @belief   A decorator's @ is near the beginning of the line.
 * @origin   At most one level of indentation is expected.
 * @replaces 7-matmul.ts
 * @does     goes by how many characters stand before the @.
 * @mend     Not how many stand before it, but which: with nothing but spaces it's a decorator, else a product.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.indexOf("@") > 4 ? "matrix product" : "decorator";
}
