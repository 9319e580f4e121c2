/**
 * @belief   A line that begins with @ has the matrix product.
 * @origin   The two words change places on the way.
 * @replaces 7-matmul.ts
 * @does     says "matrix product" for a decorator, and the other way round.
 * @mend     A decorator begins its line. The matrix product stands between two values.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.trim().startsWith("@") ? "matrix product" : "decorator";
}
