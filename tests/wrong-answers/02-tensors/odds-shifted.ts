/**
 * @belief   x << 1 is a quick way to write 2 * x.
 * @origin   It is, for small numbers.
 * @replaces 1-lists.ts
 * @does     doubles with `<<`, which keeps 32 bits: large numbers go wrong.
 * @mend     Write 2 * x.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 !== 0).map((x) => x << 1);
}
