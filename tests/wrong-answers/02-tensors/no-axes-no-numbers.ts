/**
 * @belief   Where there is no axis there is no number.
 * @origin   An empty list looks like nothing.
 * @replaces 2-shape.ts
 * @does     gives 0 for a shape without axes.
 * @mend     A tensor without axes is a single number, so there is 1. An empty product is 1.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.length === 0 ? 0 : shape.reduce((size, length) => size * length, 1);
}
