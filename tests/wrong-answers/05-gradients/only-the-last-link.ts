/**
 * @belief   What counts is the last step.
 * @origin   The result is made there.
 * @replaces 2-chain.ts
 * @fails    2-chain > chain · slopes in a row multiply
 * @says     is the last link alone
 */
export function chain(links: readonly number[]): number {
  return links.at(-1) ?? 1;
}
