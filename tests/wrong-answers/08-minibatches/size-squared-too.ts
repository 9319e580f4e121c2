/**
 * @belief   Everything is squared.
 * @origin   A pair of parentheses stands too far out.
 * @replaces 7-sizes.ts
 * @does     squares the batch size as well.
 * @mend     Only the factor between the two noises is squared: batchSize stands outside the
 *           parentheses.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return ((batchSize * measured) / wanted) ** 2;
}
