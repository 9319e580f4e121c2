/**
 * @belief   The list is made once and handed out whenever somebody asks.
 * @origin   A second list with the same things in it looks like a waste.
 * @replaces 3-module.ts
 * @does     hands out the very list of the first call again, also when somebody has changed it or the fields since.
 * @mend     Look at the fields at each call and make a new list: the caller may do with it what he likes.
 */
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

const lists = new WeakMap<object, Parameter[]>();

export class Module extends Right {
  override parameters(): Parameter[] {
    const list = lists.get(this) ?? super.parameters();
    lists.set(this, list);
    return list;
  }
}
