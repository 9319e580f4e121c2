/**
 * @way      Tries one length after the other in the place of -1.
 * @replaces 5-view.ts
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const product = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  for (let length = 1; length <= size; length++) {
    const full = shape.map((wanted) => (wanted < 0 ? length : wanted));
    if (product(full) === size) return full;
  }
  throw new RangeError(`${size} into [${shape.join(" x ")}]?`);
}
