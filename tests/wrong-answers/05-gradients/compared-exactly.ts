/**
 * @belief   Equal gradients are equal.
 * @origin   === is how one compares numbers.
 * @replaces 7-gradients.ts
 * @does     demands that the numbers are equal to the last digit.
 * @mend     Two calculations round differently. Allow a difference up to the tolerance.
 */
export function agree(one: readonly number[], other: readonly number[]): boolean {
  return one.every((a, i) => a === other[i]);
}
