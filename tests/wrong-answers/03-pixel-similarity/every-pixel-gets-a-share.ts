/**
 * @belief   fill fills the array.
 * @origin   Without begin and end it fills all of it.
 * @replaces 4-root.ts
 * @does     gives every pixel of the picture the share.
 * @mend     Only the first `over` of them get one: tell `fill` where to end.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / over);
}
