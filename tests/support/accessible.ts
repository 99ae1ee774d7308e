import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Which of axe's rules: all of its usual ones, or those with these tags, or these alone. */
type Asked = { tags?: string[]; rules?: string[] }

/**
 * What stands in somebody's way on a page as it is shown now: a line for each element.
 * It takes a second of a processor, which is most of what a browser test costs: once for each state of a page is enough.
 */
export async function obstaclesOn(page: Page, { tags, rules }: Asked = {}): Promise<string[]> {
  // A colour on its way to another is neither.
  await page.evaluate(() =>
    document.getAnimations().forEach((moving) => moving instanceof CSSTransition && moving.finish()),
  )
  // Pages of the portal have no frames, for which axe would sum up its results on a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (tags) axe.withTags(tags)
  if (rules) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  )
}
