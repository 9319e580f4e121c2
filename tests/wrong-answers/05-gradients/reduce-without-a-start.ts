/**
 * @belief   reduce needs no first value when one only multiplies.
 * @origin   It works for every list that has something in it.
 * @replaces 2-chain.ts
 * @does     throws an error when the list of links is empty.
 * @mend     Tell reduce what to begin with. A chain without links changes nothing, so its slope is 1.
 */
export function chain(links: readonly number[]): number {
  return links.reduce((product, link) => product * link);
}
