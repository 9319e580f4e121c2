/**
 * @belief   The answer is [2, 6, 10, 14, 18].
 * @origin   The example is copied until the test is green.
 * @replaces 1-lists.ts
 * @does     gives [2, 6, 10, 14, 18] whatever comes in.
 * @mend     Work with the list that comes in.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return [2, 6, 10, 14, 18];
}
