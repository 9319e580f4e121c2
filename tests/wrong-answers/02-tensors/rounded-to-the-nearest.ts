/**
 * @belief   To make a number whole, round it.
 * @origin   `Math.round` comes to mind before `Math.floor`.
 * @replaces 3-strides.ts
 * @does     rounds quotients to the nearest whole number, so some are 1 too large.
 * @mend     Only full rows count. Round down: `Math.floor`.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const indices: number[] = [];
  let rest = place;
  for (const length of shape.toReversed()) {
    indices.unshift(rest % length);
    rest = Math.round(rest / length);
  }
  return indices;
}
