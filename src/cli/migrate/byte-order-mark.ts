/** What some editors begin a file of UTF-8 with. */
export const BOM = "\uFEFF";
