/** Claims that people have judged differently. */
import type { Answer } from "../course/answers.ts";
import { type Claim, markOf } from "../course/claims.ts";

/** One of them. */
export interface Split {
  readonly item: number;
  readonly title: string;
  readonly claim: Claim;
  /** What each has marked, in their order: the claim holds, or doesn't; `undefined`: not judged. */
  readonly marks: readonly (boolean | undefined)[];
}

/** The claims of a module that some take to hold and others don't, in the order of the page, from everybody's answers. */
export function splitClaims(people: readonly (readonly Answer[])[]): Split[] {
  const [first = []] = people.filter(({ length }) => length > 0);
  return first.flatMap(({ item, title, claims }) =>
    claims.flatMap((claim, i): Split[] => {
      const marks = people.map((answers) => {
        const own = answers.find((one) => one.item === item)?.claims[i];
        return own && markOf(own);
      });
      return marks.includes(true) && marks.includes(false) ? [{ item, title, claim, marks }] : [];
    }),
  );
}
