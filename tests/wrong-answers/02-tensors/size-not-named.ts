/**
 * @belief   An error need only say that something is wrong.
 * @origin   Whoever writes the check knows the size; whoever reads the message doesn't.
 * @replaces 5-view.ts
 * @does     refuses with an error that doesn't name the size.
 * @mend     Put the size into the message.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const known = shape.filter((length) => length !== -1).reduce((all, length) => all * length, 1);
  if (shape.includes(-1) ? size % known !== 0 : known !== size) {
    throw new Error("inferShape: the shape doesn't fit");
  }
  return shape.map((length) => (length === -1 ? size / known : length));
}
