/**
 * @way      One Set is handed down through all levels, by a function beside the class.
 * @replaces 3-module.ts
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

function collect(module: Module, into: Set<Parameter>): Set<Parameter> {
  const inner: Module[] = [];
  for (const field of Object.values(module) as unknown[]) {
    if (field instanceof Parameter) into.add(field);
    else if (field instanceof Module) inner.push(field);
  }
  for (const one of inner) collect(one, into);
  return into;
}

export class Module extends Right {
  override parameters(): Parameter[] {
    return Array.from(collect(this, new Set()));
  }
}
