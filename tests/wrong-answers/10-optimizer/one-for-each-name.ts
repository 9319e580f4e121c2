/**
 * @belief   A parameter is known by the name of its field.
 * @origin   PyTorch's state dict has a name for each parameter, and the path before the name is forgotten.
 * @replaces 3-module.ts
 * @does     keeps only one parameter for each field name, so weight of one module and weight of another can't both be
 *           there.
 * @mend     Two modules may call their parameters alike. Compare the tensors themselves: a Set of parameters holds
 *           each object once.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const found = new Map<string, Parameter>();
    const collect = (module: Module): void => {
      const fields: [string, unknown][] = Object.entries(module);
      for (const [name, field] of fields)
        if (field instanceof Parameter && !found.has(name)) found.set(name, field);
      for (const [, field] of fields) if (field instanceof Module) collect(field);
    };
    collect(this);
    return [...new Set(found.values())];
  }
}
