/**
 * @belief   ^ 2 is the square.
 * @origin   In mathematics, in spreadsheets and in many texts it is.
 * @replaces 7-sizes.ts
 * @does     uses ^ for "to the power of": that is something else.
 * @mend     In TypeScript a ** 2 is the square. a ^ b compares the bits of two whole numbers.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return (batchSize * (measured / wanted)) ^ 2;
}
