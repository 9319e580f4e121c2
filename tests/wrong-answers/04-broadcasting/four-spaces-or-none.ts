/**
 * @belief   Python is indented by four spaces.
 * @origin   Style guides say so, for the first level.
 * @replaces 7-matmul.ts
 * @does     takes a decorator for a matrix product when it's indented by more than four spaces or by fewer.
 * @mend     Any number of spaces may stand before the @: leave them all out.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.startsWith("@") || line.startsWith("    @") ? "decorator" : "matrix product";
}
