/**
 * @belief   flatMap is filter and map in one.
 * @origin   `flatMap((x) => (keep(x) ? change(x) : []))` works, as long as change gives no lists.
 * @replaces 1-lists.ts
 * @does     opens the lists that `change` gives and puts their members into the result.
 * @mend     A list that `change` gives is one result. Use `map`, or wrap each result once more.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): unknown[] {
  return list.flatMap((x): unknown => (keep(x) ? change(x) : []));
}
