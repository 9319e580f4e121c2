/**
 * `structuredClone` for reviewed code: copies what learners copy, which is lists, objects, typed arrays, maps and sets.
 *
 * Node's own one can also copy its own kinds of objects, and finds out how by asking the object. Asked in the right words, it
 * brings up any of Node's modules, the network's too.
 */

/** A deep copy. @throws for functions, symbols and objects of a class */
export function clone(value: unknown, seen: Map<object, unknown> = new Map()): unknown {
  if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`structuredClone: ${String(value)} can't be copied`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const keep = <T>(copy: T): T => {
    seen.set(value, copy);
    return copy;
  };
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return keep((value as Float64Array).slice());
  }
  if (value instanceof ArrayBuffer) return keep(value.slice(0));
  if (value instanceof Date) return keep(new Date(value.getTime()));
  if (value instanceof Map) {
    const copy = keep(new Map());
    for (const [key, one] of value) copy.set(clone(key, seen), clone(one, seen));
    return copy;
  }
  if (value instanceof Set) {
    const copy = keep(new Set());
    for (const one of value) copy.add(clone(one, seen));
    return copy;
  }
  const copy = keep<Record<string, unknown> | unknown[]>(Array.isArray(value) ? new Array(value.length) : {});
  for (const [key, one] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: clone(one, seen),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return copy;
}
