/**
 * @belief   The size is rows times columns.
 * @origin   Most examples are matrices.
 * @replaces 2-shape.ts
 * @does     multiplies the first two lengths alone.
 * @mend     There may be any number of axes. Multiply all lengths, in a loop or with `reduce`.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape[0]! * shape[1]!;
}
