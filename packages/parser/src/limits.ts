/** The longest text file that is read, in UTF-16 units. */
export const textLimit = 1_000_000;

/** How deep blocks, lists and brackets may be nested. */
export const nestingLimit = 32;
