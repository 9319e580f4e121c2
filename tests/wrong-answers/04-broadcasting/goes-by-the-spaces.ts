/**
 * @belief   An operator has spaces on both sides.
 * @origin   Formatters write it so.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · meaningOfAt: between two values @ is the matrix product, before a function a decorator
 * @says     goes by the spaces around the @
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.includes(" @ ") ? "matrix product" : "decorator";
}
