/**
 * @belief   A decorator is the first character of its line.
 * @origin   Methods of a class are indented, and so are their decorators.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · meaningOfAt: between two values @ is the matrix product, before a function a decorator
 * @says     forgets that a line may begin with spaces
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.startsWith("@") ? "decorator" : "matrix product";
}
