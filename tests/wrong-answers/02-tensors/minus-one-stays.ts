/**
 * @belief   The -1 is for somebody else to see to.
 * @origin   Only the check is written.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · inferShape: -1 stands for the length that is left
 * @says     still has the -1 in it
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (size % known !== 0) throw new Error(`${size} numbers don't fit (${shape})`);
  return [...shape];
}
