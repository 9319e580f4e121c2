/**
 * @belief   The answer is [2, 6, 10, 14, 18].
 * @origin   The example is copied until the test is green.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     is the answer for 1 to 10, written down
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return [2, 6, 10, 14, 18];
}
