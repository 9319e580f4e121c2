/**
 * @belief   A list comprehension does something with every member.
 * @origin   Mapping is remembered, the condition behind it is not.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     is every number doubled. Keep only the odd ones
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => 2 * x);
}
