import { stepLine } from '../bootstrap/steps.mjs'

/** Steps of the start. They may run side by side; their lines come in the order in which they were begun. */
export class Steps {
  private printed: Promise<void> = Promise.resolve()

  /**
   * @param say the line's text for the result
   * @param after what the step waits for; the time until then is not its own
   */
  run<T>(
    name: string,
    work: () => Promise<T>,
    say: (result: T) => string,
    after: Promise<unknown> = Promise.resolve(),
  ): Promise<T> {
    const line = after.then(async () => {
      const began = performance.now()
      const result = await work()
      return { result, text: stepLine(name, say(result), performance.now() - began) }
    })
    const before = this.printed
    this.printed = line.then(({ text }) => before.then(() => console.log(text)))
    // Who waits for the step learns of its failure; the lines only stop.
    this.printed.catch(() => {})
    return line.then(({ result }) => result)
  }

  /** Resolves when every line is out. */
  done(): Promise<void> {
    return this.printed
  }
}
