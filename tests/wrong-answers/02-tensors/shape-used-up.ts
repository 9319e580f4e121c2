/**
 * @belief   The shape isn't needed any more.
 * @origin   `pop()` gives the next length so conveniently.
 * @replaces 3-strides.ts
 * @does     takes the lengths out of the caller's own shape.
 * @mend     `pop` and `shift` change the list itself. Go through it with a loop, or copy it first.
 */
export function rowMajorStrides(shape: number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  while (shape.length > 0) {
    strides.unshift(step);
    step *= shape.pop()!;
  }
  return strides;
}
