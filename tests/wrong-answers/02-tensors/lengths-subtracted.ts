/**
 * @belief   What is left is the size less the other lengths.
 * @origin   "Left" is heard as a subtraction.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · inferShape: -1 stands for the length that is left
 * @says     is the size less the known lengths
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all + length, 0);
  return shape.map((length) => (length === -1 ? size - known : length));
}
