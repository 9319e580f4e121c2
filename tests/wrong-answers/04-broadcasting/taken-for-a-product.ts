/**
 * @belief   In this module, @ is the matrix product.
 * @origin   It's what the section is about.
 * @replaces 7-matmul.ts
 * @does     takes every @ for the matrix product.
 * @mend     Before a function, with nothing but spaces in front, it's a decorator.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.includes("@") ? "matrix product" : "decorator";
}
