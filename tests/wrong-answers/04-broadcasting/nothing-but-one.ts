/**
 * @belief   With a 1 beside it, the result is the larger of the two.
 * @origin   Nobody thinks of an axis of length 0.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > commonLength · equal lengths stay, a 1 takes the other length
 * @says     is the larger of the two. A 1 takes the other length
 */
export function commonLength(a: number, b: number): number | null {
  return a === b || a === 1 || b === 1 ? Math.max(a, b) : null;
}
