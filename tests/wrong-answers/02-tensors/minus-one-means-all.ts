/**
 * @belief   -1 means: all of them.
 * @origin   In [-1] it does.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · inferShape: -1 stands for the length that is left
 * @says     has all the numbers along the one axis
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  return shape.map((length) => (length === -1 ? size : length));
}
