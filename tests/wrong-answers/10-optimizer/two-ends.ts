/**
 * @belief   A list is filled from the front.
 * @origin   In some languages lists grow at the front.
 * @replaces 3-module.ts
 * @does     lists the parameters in the opposite order.
 * @mend     Keep the order of the fields: push puts something behind the others, unshift before them.
 */
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    return super.parameters().reverse();
  }
}
