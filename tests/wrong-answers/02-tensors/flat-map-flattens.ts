/**
 * @belief   flatMap is filter and map in one.
 * @origin   `flatMap((x) => (keep(x) ? change(x) : []))` works, as long as change gives no lists.
 * @replaces 1-lists.ts
 * @fails    1-lists > filterMap · keeps what change gives, whatever it is
 * @says     has lost the lists that change gave
 */

export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): unknown[] {
  return list.flatMap((x): unknown => (keep(x) ? change(x) : []));
}
