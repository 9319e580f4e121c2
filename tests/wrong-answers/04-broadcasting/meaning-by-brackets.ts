/**
 * @belief   A decorator has no brackets; a line with some calculates.
 * @origin   @property has none.
 * @replaces 7-matmul.ts
 * @does     takes every line with a round bracket for a matrix product.
 * @mend     "@torch.no_grad()" is a decorator with brackets. Ask what stands before the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.trim().startsWith("@") && !line.includes("(") ? "decorator" : "matrix product";
}
