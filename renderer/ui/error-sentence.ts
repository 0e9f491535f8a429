/** The sentence to show for any failure: the main process's own words, or a plain one that says data is safe. */
export function errorSentence(error: unknown): string {
  return error instanceof Error && error.name === "ApiError"
    ? error.message
    : "Something went wrong inside the program. Nothing was changed; try again.";
}
