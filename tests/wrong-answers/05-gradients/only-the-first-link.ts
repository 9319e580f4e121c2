/**
 * @belief   What counts is what happens to the input.
 * @origin   The slope along the input is asked for, and the first link stands next to it.
 * @replaces 2-chain.ts
 * @does     gives the first slope alone, and 1 when there is none.
 * @mend     Every link makes the change larger or smaller. Multiply the slopes of all of them.
 */
export function chain(links: readonly number[]): number {
  return links[0] ?? 1;
}
