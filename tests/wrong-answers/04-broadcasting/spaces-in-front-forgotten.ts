/**
 * @belief   A decorator is the first character of its line.
 * @origin   Methods of a class are indented, and so are their decorators.
 * @replaces 7-matmul.ts
 * @does     takes a decorator for a matrix product when spaces stand before it.
 * @mend     A decorator inside a class is indented: leave out the spaces in front, then ask what comes first.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.startsWith("@") ? "decorator" : "matrix product";
}
