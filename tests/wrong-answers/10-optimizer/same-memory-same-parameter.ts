/**
 * @belief   Two Parameters of the same memory are one.
 * @origin   They hold the same numbers, and a change of the one is a change of the other.
 * @replaces 3-module.ts
 * @does     lists only one of two Parameters that were made from the same tensor. Each of them has a gradient of its own.
 * @mend     Compare the Parameters themselves: a Set holds each object once.
 */
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const found = super.parameters();
    return found.filter((one, i) => found.findIndex(({ array }) => array === one.array) === i);
  }
}
