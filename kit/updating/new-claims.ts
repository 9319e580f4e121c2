/**
 * What a learner's folder lacks of the newer kit: files that were deleted, and claims. Those come above what a learner has written already, in
 * their own answers.md.
 *
 * This doesn't look at what the update did, only at the pages: so it also helps who has updated with an older kit's command.
 */
import { existsSync } from "node:fs";
import { answersOf } from "../course/answers.ts";
import { checkReplaceable, fileOf, putAside, replaceFile } from "../course/backups.ts";
import { withAllClaims } from "../course/claims.ts";
import { CLAIMS, exerciseOf, fileOfSection, modulesWithSpec, textIn } from "../course/house.ts";
import { stubOf } from "../course/stubbing.ts";
import { namesIn } from "../course/text.ts";
import { stubFor } from "../course/untouched.ts";

const CLAIMS_PAGE = fileOfSection(CLAIMS);

/** Puts back, as stubs, the exercises that somebody has deleted. @returns their paths */
export function bringMissing(): string[] {
  const exercises = modulesWithSpec().flatMap((id) =>
    namesIn(fileOf(`solutions/${id}`), "").map((name) => `exercises/${id}/${name}`),
  );
  const missing = exercises.filter((path) => !existsSync(fileOf(path)) && stubFor(path) !== undefined);
  checkReplaceable(missing);
  for (const path of missing) replaceFile(path, Buffer.from(stubFor(path) ?? ""));
  return missing;
}

/** Puts the claims into every answers.md of exercises/ that lacks some. @returns these pages, and the name of their copies in backups/ */
export function bringClaims(): { paths: readonly string[]; backup: string } {
  const pages = modulesWithSpec().flatMap((id) => {
    const path = exerciseOf(id, CLAIMS);
    const [right, page] = [textIn("solutions", id, CLAIMS_PAGE), textIn(path)];
    const text = withClaims(right, page);
    return text === page ? [] : [{ path, text }];
  });
  const paths = pages.map(({ path }) => path);
  if (paths.length === 0) return { paths, backup: "" };
  checkReplaceable(paths);
  const backup = putAside("update", paths);
  for (const { path, text } of pages) replaceFile(path, Buffer.from(text));
  return { paths, backup };
}

/** Somebody's page with all claims of the solution in it; the same text when it lacks none. */
export function withClaims(solution: string, page: string): string {
  const newline = page.includes("\r\n") ? "\r\n" : "\n";
  let text = page.replaceAll("\r\n", "\n");
  for (const { item, claims } of answersOf(solution, page)) {
    if (claims.every(({ sign }) => sign !== undefined)) continue;
    const part = new RegExp(`(^## Q${item}\\b.*)([^]*?)(?=^## Q\\d|(?![^]))`, "m");
    // A question that is gone, or new, comes to the end.
    if (!part.test(text))
      text = `${text.trimEnd()}\n\n${part.exec(stubOf(solution, CLAIMS_PAGE))?.[0] ?? ""}`;
    text = text.replace(part, (_, heading: string, body: string) => heading + withAllClaims(body, claims));
  }
  return text.replaceAll("\n", newline);
}
