/**
 * @way      A for-in loop over the fields and a look before each push need no Set.
 * @replaces 3-module.ts
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const list: Parameter[] = [];
    const put = (parameter: Parameter): void => {
      if (!list.includes(parameter)) list.push(parameter);
    };
    const fields = this as unknown as Record<string, unknown>;
    for (const name in fields) {
      const field = fields[name];
      if (field instanceof Parameter) put(field);
    }
    for (const name in fields) {
      const field = fields[name];
      if (field instanceof Module) field.parameters().forEach(put);
    }
    return list;
  }
}
