/**
 * The tests of a module's claims: one for each question in answers.md.
 */
import { answersOf } from "#kit/course/answers.ts";
import { claimTest, faultIn } from "#kit/course/claims.ts";

/**
 * Declares them.
 *
 * @param test Vitest's, as the spec has it
 * @param work somebody's answers.md
 * @param right the reference's, which knows which claims hold
 */
export function claims(test: (name: string, body: () => void) => void, work: string, right: string): void {
  for (const { item, claims } of answersOf(right, work)) {
    if (claims.length === 0) continue;
    test(claimTest(item), () => {
      const fault = faultIn(claims);
      if (fault !== undefined) throw fault;
    });
  }
}
