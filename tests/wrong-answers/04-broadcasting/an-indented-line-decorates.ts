/**
 * @belief   An indented line belongs to a class, so the @ in it decorates.
 * @origin   @property is met inside classes.
 * @replaces 7-matmul.ts
 * @does     takes every @ in an indented line for a decorator.
 * @mend     An indented line can calculate, too: "    return a @ b". Ask whether anything but spaces stands before
 *           the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return line.startsWith(" ") || line.startsWith("@") ? "decorator" : "matrix product";
}
