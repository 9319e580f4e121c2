/** Claims that people have judged differently. */
import type { Answer } from "../course/answers.ts";
import { markOf } from "../course/claims.ts";

/**
 * The claims of a module that some take to hold and others don't, in the order of the page, from everybody's answers. The marks say what each
 * thinks, in their order: the claim holds, or doesn't; `undefined`: not judged.
 */
export function splitClaims(people: readonly (readonly Answer[])[]) {
  const [first = []] = people.filter(({ length }) => length > 0);
  return first.flatMap(({ item, title, claims }) =>
    claims.flatMap((claim, i) => {
      const marks = people.map((answers) => {
        const own = answers.find((one) => one.item === item)?.claims[i];
        return own && markOf(own);
      });
      return marks.includes(true) && marks.includes(false) ? [{ item, title, claim, marks }] : [];
    }),
  );
}
