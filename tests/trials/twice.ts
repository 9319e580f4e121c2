/** Whether something comes twice in a list: the very same thing, or an equal number or text. */
export const hasTwice = (items: readonly unknown[]): boolean => new Set(items).size < items.length;
