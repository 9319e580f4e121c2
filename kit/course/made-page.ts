/** Pages that are made from other files, and must not lag behind them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { house } from "./house.ts";

/**
 * Writes a page of the house, or only compares, and says what came of it.
 *
 * @param make the page as it must be, from the page as it is
 * @returns the exit code: 1 when a comparison finds that something has changed
 */
export function keepPage(
  name: string,
  make: (page: string) => string,
  check: boolean,
  said: { readonly same: string; readonly differs: string; readonly written: string },
): number {
  const file = join(house, name);
  const page = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
  const wanted = make(page);
  if (page !== wanted && check) {
    console.error(said.differs);
    return 1;
  }
  if (page !== wanted) writeFileSync(file, wanted);
  console.log(page === wanted ? said.same : said.written);
  return 0;
}
