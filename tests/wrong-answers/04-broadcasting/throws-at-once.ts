/**
 * @belief   Lengths that don't fit are an error.
 * @origin   That is so one floor higher, in broadcastShapes.
 * @replaces 1-shapes.ts
 * @does     throws an error where two lengths don't fit.
 * @mend     Here null is the answer. broadcastShapes makes an error of it: only there are the shapes known that it
 *           must name.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  throw new Error(`${a} and ${b} don't fit`);
}
