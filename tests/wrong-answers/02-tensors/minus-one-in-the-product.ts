/**
 * @belief   Divide by the product of the shape.
 * @origin   The -1 is still in it and turns the sign.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · inferShape: -1 stands for the length that is left
 * @says     is what dividing by a product with -1 in it gives
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.reduce((all, length) => all * length, 1);
  return shape.map((length) => (length === -1 ? size / known : length));
}
