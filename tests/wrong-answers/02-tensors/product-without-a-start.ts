/**
 * @belief   reduce begins with the first member.
 * @origin   It does, when it has one and gets no second argument.
 * @replaces 2-shape.ts
 * @does     throws for a shape without axes.
 * @mend     Give `reduce` its start as a second argument. The product of no lengths at all is 1.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length);
}
