/**
 * @belief   A length of 1 is no length.
 * @origin   An axis of length 1 seems to add nothing.
 * @replaces 5-view.ts
 * @does     throws when the length in the place of the -1 would be 1.
 * @mend     1 is a length like any other: [-1, 12] of 12 numbers is [1, 12].
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((product, length) => product * length, 1);
  const missing = size / known;
  const isFitting = shape.includes(-1) ? Number.isInteger(missing) && missing > 1 : missing === 1;
  if (!isFitting) throw new Error(`${size} numbers don't fit (${shape})`);
  return shape.map((length) => (length === -1 ? missing : length));
}
