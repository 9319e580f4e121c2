/**
 * @belief   What counts as false was filtered out.
 * @origin   One map gives either the change or false, and a filter(Boolean) cleans up.
 * @replaces 1-lists.ts
 * @fails    1-lists > filterMap · keeps what change gives, whatever it is
 * @says     has lost what counts as false
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.map((x) => keep(x) && change(x)).filter(Boolean) as B[];
}
