/**
 * @belief   In Python, @ is a decorator.
 * @origin   Decorators are met long before matrices.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · meaningOfAt: between two values @ is the matrix product, before a function a decorator
 * @says     takes every @ for a decorator
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(_line: string): Meaning {
  return "decorator";
}
