/**
 * @belief   An operator has a space before it.
 * @origin   Formatters write it so.
 * @replaces 7-matmul.ts
 * @does     takes an @ for a matrix product when a space stands right before it, and only then.
 * @mend     Spaces say nothing: a decorator may be indented, and "a@b" is a product. Ask whether anything else stands
 *           before the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.includes(" @") ? "matrix product" : "decorator";
}
