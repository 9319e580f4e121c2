/**
 * @belief   Each field is one parameter.
 * @origin   Two names look like two things.
 * @replaces 3-module.ts
 * @does     lists a shared parameter as often as it's found.
 * @mend     A parameter that was found before is left out: an optimizer would move it twice. A Set holds each object
 *           once.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...own, ...inner];
  }
}
