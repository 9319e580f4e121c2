/**
 * `npm run review` as a whole: two small houses, the real command, the page that it leaves.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { liveIn } from "./support/inside.ts";
import { type Finished, type Lab, makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const take = (answer: string): string =>
  `export function take(a: number, b: number): number {\n  ${answer}\n}\n`;

const ANSWERS = `# Answers

## Q5 · Taking away

What is **taking away**?

<!-- #region answer: Write your answer here. -->
Going back.

Key points:
- going backward from the minuend;
- order matters, swapping changes the result.
<!-- #endregion -->
`;

/** The lab's spec has no trial whose message could say what such code does: its own words have to do. */
const WRONG = `/**
 * @belief   Taking away is adding.
 * @origin   A sign is overlooked.
 * @replaces 2-take.ts
 * @does     expected 10 to be 4
 * @mend     Take it away.
 */
`;

function write(lab: Lab, path: string, text: string): void {
  mkdirSync(dirname(join(lab.root, path)), { recursive: true });
  writeFileSync(join(lab.root, path), text);
}

let mine: Lab;
let peer: Lab;

beforeAll(async () => {
  mine = makeLab({ "3-times.ts": "stub", "4-all.ts": "stub" });
  peer = makeLab({ "2-take.ts": `// discuss: why minus?\n${take("return a + b;")}`, "4-all.ts": "stub" });
  write(mine, "solutions/01-tiny/answers.md", ANSWERS);
  write(mine, "tests/wrong-answers/01-tiny/adds.ts", WRONG);
  const answer = (text: string) => `## Q5 · Taking away\n\nWhat is **taking away**?\n\n${text}\n`;
  write(
    mine,
    "exercises/01-tiny/answers.md",
    answer("Going backward from the minuend.\n\n*discuss*: minuend?"),
  );
  write(peer, "exercises/01-tiny/answers.md", answer("![look](https://evil.example/x.png) Less."));
  const call = await liveIn(mine.root);
  const { review: command } = await import("#kit/review.ts");
  review = (...args) => call(command, args);
});
afterAll(() => {
  mine.remove();
  peer.remove();
});

/** The command as a person starts it. */
const start = (...args: string[]) => run("kit/review.ts", args, mine.root);
/** The same in this process, which is quicker. */
let review: (...args: string[]) => Promise<Finished>;
const pages = () =>
  existsSync(join(mine.root, "reviews")) ? readdirSync(join(mine.root, "reviews")).sort() : [];

describe("npm run review", () => {
  test("--stdout prints the page and writes nothing", async () => {
    const { code, text } = await review(peer.root, "--stdout");
    expect(text).toMatch(/^# .*’s work beside mine · \d{4}-\d\d-\d\d$/m);
    expect(code).toBe(0);
    expect(pages()).toEqual([]);
  });

  inFull(
    "writes a page under reviews/ and says where; the second of a day lies beside the first",
    async () => {
      const first = await start(peer.root);
      expect(first.text).toContain("01-tiny");
      expect(first.code).toBe(0);
      const [name = ""] = pages();
      expect(first.text).toContain(`The page: reviews/${name}`);
      const text = readFileSync(join(mine.root, "reviews", name), "utf8");

      // What passes.
      expect(text).toMatch(/\*\*01 · Tiny\*\* \| 2 of 4 sections \| 2 of 4 sections/);
      expect(text).toMatch(/\| take \| ✓ \| ✗ 1 of 1 red \|\n\| times \| ○ \| ✓ \|/);
      // A question, from the mistake.
      expect(text).toContain("“Taking away is adding.” When is that so, and when isn’t it? (`take`, ");
      // What both kept.
      expect(text).toContain("Q5 · Taking away (01-tiny): me: “minuend?”");
      expect(text).toMatch(/`take` \(01-tiny\): .*: “why minus\?”/);
      // Code and answers.
      expect(text).toMatch(
        /```diff\n {2}.*take[\s\S]*^- {3}return a - b;[\s\S]*^\+ {3}return a \+ b;[\s\S]*^```$/m,
      );
      expect(text).toContain("One function is the same in both");
      expect(text).toContain("- [ ] order matters, swapping changes the result");
      expect(text).toContain("> !\\[look\\](https:\\/\\/evil.example/x.png) Less.");
      // The links lead somewhere.
      for (const [, link = ""] of text.matchAll(/\]\((\.\.[^)#]*)/g)) {
        expect(existsSync(join(mine.root, "reviews", link)), link).toBe(true);
      }

      writeFileSync(join(mine.root, "reviews", name), "mine now");
      expect((await review(peer.root)).code).toBe(0);
      expect(pages()).toHaveLength(2);
      expect(readFileSync(join(mine.root, "reviews", name), "utf8")).toBe("mine now");
    },
  );

  inFull("--out never writes over a file; --module takes only known modules", async () => {
    const file = join(mine.root, "old.md");
    writeFileSync(file, "old");
    const { code, text } = await review(peer.root, "--out", file);
    expect(text).toContain("exists already, and stays as it is");
    expect(code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("old");
    const unknown = await review(peer.root, "--module", "77");
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.text).toContain("01-tiny");
  });

  test("words that make no sense end in a sentence", async () => {
    expect(await review()).toMatchObject({ code: 2 });
    expect((await review("no/such/folder")).text).not.toMatch(/\n\s+at /);
    expect(await review("no/such/folder")).toMatchObject({ code: 2 });
    expect((await review(peer.root, peer.root)).text).toContain("npm run agenda");
    expect(await review(mine.root)).toMatchObject({ code: 2 });
    expect((await review(mine.root)).text).toContain("is your own folder");
    expect(await review("--help")).toMatchObject({ code: 0 });
  });

  inFull("two who haven't begun are told so", async () => {
    const stubs = { "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" };
    const [one, other] = [makeLab(stubs), makeLab(stubs)];
    const { code, text } = await run("kit/review.ts", [other.root], one.root);
    expect(text).toContain("Nothing to compare yet.");
    expect(code).toBe(1);
    // A stub of an older kit: it reads another way, and nobody has touched it.
    const file = join(other.root, "exercises/01-tiny/1-add.ts");
    writeFileSync(file, `// As it was.\n${readFileSync(file, "utf8")}`);
    expect((await run("kit/review.ts", [other.root], one.root)).text).toContain("Nothing to compare yet.");
    writeFileSync(file, `// discuss: how?\n${readFileSync(file, "utf8")}`);
    expect((await run("kit/review.ts", [other.root], one.root)).text).not.toContain(
      "Nothing to compare yet.",
    );
    one.remove();
    other.remove();
  });
});
