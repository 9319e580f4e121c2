/**
 * @way      Takes the product with the -1 in it, and turns its sign.
 * @replaces 5-view.ts
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const product = (lengths: readonly number[]) => lengths.reduce((all, length) => all * length, 1);
  const whole = shape.map((length) => (length < 0 ? -size / product(shape) : length));
  if (whole.every((length) => Number.isInteger(length)) && product(whole) === size) return whole;
  throw new Error(`no length makes [${shape.join(", ")}] hold ${size} numbers`);
}
