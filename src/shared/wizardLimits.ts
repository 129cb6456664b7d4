/** The longest texts of a field that are taken, in UTF-16 units. In a file of its own: the page needs it without the parser's tables. */
export const MOST_DRAFT = { user: 320, search: 200, notes: 10_000, reply: 4_000, description: 10_000 } as const;

/** The longest output of a command. */
export const MOST_PASTE = 200_000;
