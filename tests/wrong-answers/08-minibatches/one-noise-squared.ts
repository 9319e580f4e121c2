/**
 * @belief   ** 2 goes over the whole fraction.
 * @origin   The brackets are forgotten, and ** comes before the division.
 * @replaces 7-sizes.ts
 * @does     squares the measured noise, but not the wanted one.
 * @mend     What is squared is how many times as large the one is as the other: put it in brackets.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return (batchSize * measured ** 2) / wanted;
}
