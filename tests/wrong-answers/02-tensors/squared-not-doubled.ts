/**
 * @belief   x ** 2 doubles x.
 * @origin   The 2 is there; the operator is another one.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     is the odd numbers squared
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 !== 0).map((x) => x ** 2);
}
