import type { Locator, Page } from '@playwright/test'

/** Somebody without a mouse: goes from one control to the next with Tab, types, and presses keys. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Follows a link or presses a button. */
  async press(target: Locator): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.press('Enter')
  }

  /** Writes into a field, in place of what it held. */
  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Goes on writing at the end of a text. */
  async goOn(target: Locator, text: string): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  async tick(target: Locator): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.press('Space')
  }

  /** Chooses the first of a list that begins so. */
  async choose(target: Locator, beginning: string): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.type(beginning)
  }

  async attach(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // Asked for before the key is pressed: a slow browser would open the dialog before it knows that somebody waits.
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(target)])
    await chooser.setFiles(file)
  }

  /**
   * Presses Tab, or Shift and Tab where that is shorter, until the focus is there.
   * @throws Error where one does not get there, as a trap of the focus would have it
   */
  async reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let round = 0; round < 60; round++) {
      const steps = await target.evaluate(stepsTo)
      if (steps === 0) return
      // Almost there is looked at anew: a group of choices is one stop, a list of boxes many.
      const presses = Math.max(1, Math.abs(steps) - 3)
      for (let press = 0; press < presses; press++)
        await this.page.keyboard.press(steps > 0 ? 'Tab' : 'Shift+Tab')
    }
    throw new Error(`The keyboard does not lead to ${String(target)}.`)
  }
}

/** How many stops of Tab lie between the focus and an element of its page; before it where negative. */
function stepsTo(element: Element): number {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'
  const all = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(stops)]
  const reached = all.filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled, [type="hidden"]') && one.checkVisibility(),
  )
  if (element === document.activeElement) return 0
  const steps =
    reached.indexOf(element as HTMLElement) - reached.indexOf(document.activeElement as HTMLElement)
  return steps === 0 ? 1 : steps
}
