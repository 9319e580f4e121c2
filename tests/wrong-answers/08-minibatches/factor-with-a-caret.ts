/**
 * @belief   ^ 2 squares.
 * @origin   In other languages, and on calculators, it does.
 * @replaces 7-sizes.ts
 * @does     uses ^ to square the factor: in JavaScript that is something else.
 * @mend     Write ** 2, or multiply the factor by itself.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  const factor = measured / wanted;
  return batchSize * (factor ^ 2);
}
