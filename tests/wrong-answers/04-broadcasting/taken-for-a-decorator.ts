/**
 * @belief   In Python, @ is a decorator.
 * @origin   Decorators are met long before matrices.
 * @replaces 7-matmul.ts
 * @does     takes every @ for a decorator.
 * @mend     Between two values it's an operator, the matrix product. See "7. The matrix product".
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(_line: string): Meaning {
  return "decorator";
}
