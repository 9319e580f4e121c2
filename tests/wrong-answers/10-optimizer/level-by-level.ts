/**
 * @belief   First come the parameters of this module, then those of all its inner modules, then those one level
 *           deeper.
 * @origin   A family tree is read in rows.
 * @replaces 3-module.ts
 * @does     lists the parameters level by level: those of a second inner module come before those deep inside the
 *           first one.
 * @mend     Ask an inner module for all its parameters, deep ones included, before you go on to the next:
 *           field.parameters().
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const found = new Set<Parameter>();
    const waiting: Module[] = [this];
    for (const module of waiting) {
      for (const field of Object.values(module) as unknown[]) {
        if (field instanceof Parameter) found.add(field);
        if (field instanceof Module) waiting.push(field);
      }
    }
    return [...found];
  }
}
