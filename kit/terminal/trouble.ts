/** Errors as sentences, above all those of the file system, which come as codes. */

/** Codes of a machine that says no to anybody: a folder that is read-only, a full disk, a file in the way. */
const OUTSIDE: Readonly<Record<string, string>> = {
  EACCES: "this place may not be read or written",
  EPERM: "this place may not be read or written",
  EROFS: "this place may not be written to",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
  EEXIST: "a file stands where a folder is needed",
  ENOTDIR: "a file stands where a folder is needed",
};

/** What the file system's codes mean. */
const REASONS: Readonly<Record<string, string>> = {
  ...OUTSIDE,
  ENOENT: "there is no such file or folder",
  EISDIR: "a folder stands where a file is needed",
  EMFILE: "too many files are open",
};

/** Why the file system said no; `undefined` for any other error. */
export function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return `${REASONS[code] ?? code}${path === undefined ? "" : ` (${path})`}`;
}

/** Whether the machine said no, or the digits are missing, and the kit is all right. */
export function isOutside(error: unknown): boolean {
  if (error instanceof Error && error.name === "DataError") return true;
  return Object.hasOwn(OUTSIDE, (error as NodeJS.ErrnoException)?.code ?? "");
}

/** What to say of anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)} was thrown`;
  return fileTrouble(error) ?? error.message;
}
