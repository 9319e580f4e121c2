/**
 * @way      Takes the last length off and calls itself.
 * @replaces 2-shape.ts
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.length === 0 ? 1 : shape.at(-1)! * sizeOf(shape.slice(0, -1));
}
