/**
 * @belief   Equal gradients are equal.
 * @origin   === is how one compares numbers.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q18 · agree: gradients are compared with a tolerance
 * @says     is what === says
 */
export function agree(one: readonly number[], other: readonly number[]): boolean {
  return one.every((a, i) => a === other[i]);
}
