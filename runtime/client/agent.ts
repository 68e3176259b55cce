/** What requests say about their sender; a test holds the version to that of package.json. */
export const agent = "specanvil/0.1.0";
