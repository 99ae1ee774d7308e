import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What the pages for everybody are held to, as tags of axe's rules. */
export const everyDemand = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of its rules, those that ask what something looks like; the others find the same in every colour. */
export const ofColours = ['color-contrast', 'link-in-text-block']

/** Which of axe's rules: all of its usual ones, or those with these tags, or these alone. */
type Asked = { tags?: string[]; rules?: string[] }

/**
 * What stands in somebody's way on a page as it is shown now: a line for each element.
 * It is half of what a browser test costs: once for each state of a page is enough.
 */
export async function obstaclesOn(page: Page, { tags, rules }: Asked = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => {
    // A colour on its way to another is neither.
    document.getAnimations().forEach((moving) => moving instanceof CSSTransition && moving.finish())
    return 'axe' in window
  })
  if (!isThere) await page.evaluate(axe.source)
  const values = tags ?? rules
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(values && { runOnly: { type: tags ? 'tag' : 'rule', values } }),
  }
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
    )
  }, options)
}
