/**
 * What works here and fails on Windows (or on a disk that doesn't tell "A" from "a"): one small rule for each trap that people
 * have fallen into. Every rule takes text and gives back what is wrong with it, as sentences; none of them asks the disk.
 */

/** One trap in source code. */
export interface Trap {
  readonly why: string;
  readonly pattern: RegExp;
}

/** Programs that a Windows machine doesn't have. */
const POSIX_PROGRAMS =
  "bash|sh|zsh|rm|cp|mv|ls|cat|touch|mkdir|chmod|ln|grep|sed|which|env|kill|diff|open|xdg-open";

/** A call such as `join(root, name(x))`, with one level of inner parentheses, that isn't handed to `slashed`. */
const PATH_CALL = String.raw`(?<!slashed\()\b(?:path\.)?(?:join|relative|resolve|normalize)\((?:[^()]|\([^()]*\))*\)`;

const STARTING = String.raw`\b(?:spawn|execFile|fork)(?:Sync)?\(\s*["'\x60]`;

/** The traps in TypeScript and JavaScript. */
const traps: readonly Trap[] = [
  { why: "there is no /tmp on Windows: use tmpdir() of node:os", pattern: /["'`]\/tmp\b/ },
  { why: "there is no /dev/null on Windows", pattern: /["'`]\/dev\/null\b/ },
  {
    why: "Windows doesn't have this program: use node:fs",
    pattern: new RegExp(String.raw`${STARTING}(?:/usr)?(?:/bin/)?(?:${POSIX_PROGRAMS})["'\x60]`),
  },
  {
    why: "on Windows this is a .cmd file, which can't be started so: start process.execPath with the script's file",
    pattern: new RegExp(String.raw`${STARTING}(?:npm|npx|tsc|tsx|vitest|biome)["'\x60]`),
  },
  {
    why: "a shell reads this line, and every system has another one",
    pattern: /(?<![.\w])exec(?:Sync)?\(\s*["'`]/,
  },
  {
    why: "the pathname of a file: URL begins with /C:/ on Windows: use fileURLToPath",
    pattern: /\bnew URL\((?:[^()]|\([^()]*\))*\)\s*\.pathname\b/,
  },
  {
    why: "file:// is not all that stands before a path: use fileURLToPath",
    pattern: /\.replace\(\s*["'`]file:\/\//,
  },
  {
    why: "paths have \\ on Windows: put slashed(...) around it",
    pattern: new RegExp(
      String.raw`${PATH_CALL}\)?\s*(?:===|!==|\.(?:toBe|toEqual|toContain|startsWith|endsWith|includes|split)\()\s*["'\x60][^"'\x60\n]*/`,
    ),
  },
  {
    why: "import() wants a URL, and C:\\... is none: use pathToFileURL",
    pattern: /\bimport\(\s*(?:\/\*.*?\*\/\s*)?(?:(?:path\.)?(?:join|resolve)|fileURLToPath)\(/,
  },
  { why: "Windows has no HOME: use homedir() of node:os", pattern: /\benv(?:\.HOME\b|\[["'`]HOME)/ },
];

/** "12: there is no /tmp ..." for every line of code that falls into a trap. Comments may say what they like. */
export function sourceProblems(source: string): string[] {
  const code = source.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, "");
  return traps.flatMap(({ why, pattern }) =>
    [...code.matchAll(new RegExp(pattern, "g"))].map(
      (found) => `${code.slice(0, found.index).split("\n").length}: ${why}`,
    ),
  );
}

const SCRIPT_TRAPS: readonly Trap[] = [
  { why: "sets a variable as only POSIX shells do", pattern: /(?:^|&&|\|\||;)\s*\w+=\S/ },
  { why: "joins commands: PowerShell 5 doesn't know && and cmd doesn't know ;", pattern: /&&|\|\||;|[|<>]/ },
  { why: "has single quotes, which cmd takes for letters", pattern: /'/ },
  { why: "has a glob, which cmd leaves as it is", pattern: /[*?]|\{[^}]*,/ },
  { why: "uses a shell's variable or command", pattern: /\$|`|%\w+%/ },
  {
    why: "starts a program that Windows doesn't have",
    pattern: new RegExp(`^\\s*(?:\\./|(?:${POSIX_PROGRAMS})\\s)`),
  },
];

/** What is wrong with a script of package.json. */
export function scriptProblems(script: string): string[] {
  return SCRIPT_TRAPS.filter(({ pattern }) => pattern.test(script)).map(({ why }) => why);
}

/** Longer, and a checkout in a deep folder goes over Windows' 260 characters. */
const LONGEST = 150;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What is wrong with the names of the files in git (with `/`). */
export function nameProblems(paths: readonly string[]): string[] {
  const folded = new Map<string, string>();
  const problems: string[] = [];
  for (const path of new Set(paths.flatMap(withFolders))) {
    const twin = folded.get(path.toLowerCase());
    if (twin !== undefined) problems.push(`${path} and ${twin} differ only in case`);
    folded.set(path.toLowerCase(), path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
    if (/[<>:"|?*\\\u0000-\u001f]/.test(path)) problems.push(`${path}: has a character that Windows forbids`);
    if (RESERVED.test(name)) problems.push(`${path}: Windows keeps this name for itself`);
    if (/[. ]$/.test(name)) problems.push(`${path}: ends with a dot or a space`);
    if (path.length > LONGEST) problems.push(`${path}: longer than ${LONGEST} characters`);
  }
  return problems;
}

/** "a/b/c.ts" -> "a", "a/b", "a/b/c.ts" */
function withFolders(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

/**
 * What is wrong with the kinds of files in git.
 *
 * @param listing what `git ls-files -s` prints: "100644 <hash> 0\t<path>"
 * @param executables files that may have an execute bit
 */
export function modeProblems(listing: string, executables: readonly string[]): string[] {
  return listing.split("\n").flatMap((line) => {
    const [mode = "", , , path = ""] = line.split(/[ \t]/);
    if (mode === "120000") return [`${path}: is a symbolic link`];
    if (mode === "100755" && !executables.includes(path)) return [`${path}: has an execute bit`];
    return [];
  });
}

/** What a Markdown page's links have that only Windows understands. */
export function markdownProblems(page: string): string[] {
  return [...page.matchAll(/\]\(([^)\n]*\\[^)\n]*)\)/g)].map(
    (found) => `${found[1]}: a link is written with /`,
  );
}

/** What .gitattributes must say, so that a checkout has the same bytes everywhere. */
export function attributesProblems(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim().split(/\s+/));
  const says = (pattern: string, attribute: string) =>
    lines.some(([what, ...attributes]) => what === pattern && attributes.includes(attribute));
  return [
    ...(says("*", "eol=lf") ? [] : ["* needs eol=lf"]),
    ...["*.png", "*.wasm"]
      .filter((pattern) => !says(pattern, "binary"))
      .map((pattern) => `${pattern} needs binary`),
  ];
}
