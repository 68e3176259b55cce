/** What options say that several commands have. */
export const asJson = "results as JSON, one on a line; errors too, on standard error";
export const ofModule = "take this export of a module (default: its default export)";
