/**
 * @belief   x ** 2 doubles x.
 * @origin   The 2 is there; the operator is another one.
 * @replaces 1-lists.ts
 * @does     squares the odd numbers.
 * @mend     Doubled means times 2.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 !== 0).map((x) => x ** 2);
}
