/**
 * @belief   What counts is the last step.
 * @origin   The result is made there.
 * @replaces 2-chain.ts
 * @does     gives the last slope alone, and 1 when there is none.
 * @mend     Every link makes the change larger or smaller. Multiply the slopes of all of them.
 */
export function chain(links: readonly number[]): number {
  return links.at(-1) ?? 1;
}
