/** A problem that has been foreseen: its message is one sentence for the person who started us. */
export function refusal(sentence) {
  return Object.assign(new Error(sentence), { name: 'Refusal' })
}

/** Ends with the sentence of a refusal; anything else comes with its place in the code. */
export function fail(error) {
  console.error(error instanceof Error && error.name !== 'Refusal' ? error.stack : error.message)
  process.exit(1)
}
