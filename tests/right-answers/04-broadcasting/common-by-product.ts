/**
 * @way      It multiplies the two lengths where one of them is 1.
 * @replaces 1-shapes.ts
 */
export function commonLength(a: number, b: number): number | null {
  if (a !== b && a !== 1 && b !== 1) return null;
  return a === b ? a : a * b;
}
