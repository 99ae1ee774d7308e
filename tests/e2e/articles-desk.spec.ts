import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { obstaclesOn } from '../support/accessible'
import { becomes, type Identity } from '../support/signed-in'

/** A title that nobody has used yet, also when the tests are run again. */
const titled = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

async function as(
  browser: Browser,
  identity: Identity,
  about: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext(about)
  await becomes(context, identity)
  return context.newPage()
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const said = (page: Page) => page.getByRole('status').first()

/** An article of the first author, as a draft at its page. */
async function written(page: Page, title: string, summary = 'In short.'): Promise<string> {
  await page.goto('/en/editor/articles')
  await page.getByRole('link', { name: 'New article' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Summary').fill(summary)
  await page.getByRole('textbox', { name: 'Body' }).fill('The pipe was laid before anybody asked who pays.')
  await press(page, 'Save draft')
  await expect(said(page)).toHaveText('Saved')
  return new URL(page.url()).pathname
}

async function isAccessible(page: Page) {
  expect(await obstaclesOn(page), page.url()).toEqual([])
}

test('a story goes from its author through the editors to the public', async ({ browser }) => {
  const [author, editor] = [await as(browser, 'authorA'), await as(browser, 'editor')]
  const title = titled('Heat from the quay')
  const path = await written(author, title)
  await isAccessible(author)
  await press(author, 'Submit for review')
  await expect(said(author)).toHaveText('Submitted for review')

  await editor.goto('/en/editor/articles?status=in_review')
  await editor.getByRole('link', { name: title }).click()
  await isAccessible(editor)
  await press(editor, 'Request changes')
  await expect(editor.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await editor.getByLabel('What should change').fill('Who pays?')
  await press(editor, 'Request changes')
  await expect(said(editor)).toHaveText('Changes requested')

  await author.goto(path)
  await expect(author.getByRole('complementary').getByText('Who pays?')).toBeVisible()
  await author.getByLabel('Summary').fill('The city pays.')
  await press(author, 'Submit for review')
  await expect(author.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)

  await editor.goto(path)
  await press(editor, 'Publish')
  await expect(said(editor)).toHaveText('Published')
  await editor.getByRole('link', { name: 'See it on the portal' }).click()
  await expect(editor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(editor.getByText('The city pays.')).toBeVisible()
  await expect(editor.getByText('The pipe was laid before anybody asked who pays.')).toBeVisible()
})

test("an author of one partner cannot open another's draft, in any of its pages", async ({ browser }) => {
  const [author, stranger] = [await as(browser, 'authorA'), await as(browser, 'authorB')]
  const path = await written(author, titled('A secret'))
  for (const part of ['', '/versions', '/preview', '/conflict']) {
    const answer = await stranger.goto(`${path}${part}?language=en`)
    expect(answer?.status()).toBe(404)
  }
  await stranger.goto('/en/editor/articles')
  await expect(stranger.getByText('A secret')).toHaveCount(0)
})

test('a draft is read by link without an account, until the links are taken back', async ({
  browser,
  page,
}) => {
  const author = await as(browser, 'authorA')
  const title = titled('Read before it is there')
  await written(author, title)
  await press(author, 'Make a link to the preview')
  const shared =
    /http\S+\/previews\/\S+/.exec((await author.getByText(/previews\//).textContent()) ?? '')?.[0] ?? ''
  await page.goto(new URL(shared).pathname)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('This is a preview.')).toBeVisible()
  await isAccessible(page)
  await press(author, 'Take all links back')
  await expect(author.getByText('No link to the draft holds any more.')).toBeVisible()
  expect((await page.goto(new URL(shared).pathname))?.status()).toBe(404)
})

test.describe('without any script', () => {
  test('two who edit at the same time both keep their text', async ({ browser }) => {
    const path = await written(await as(browser, 'authorA'), titled('Two at once'))
    const plain = { javaScriptEnabled: false }
    const [author, editor] = [await as(browser, 'authorA', plain), await as(browser, 'editor', plain)]
    await Promise.all([author.goto(`${path}?done=save`), editor.goto(path)])
    await editor.getByLabel('Summary').fill('As the editor says it.')
    await press(editor, 'Save draft')
    await expect(said(editor)).toHaveText('Saved')
    await author.getByLabel('Summary').fill('As the author says it.')
    await press(author, 'Save draft')
    await expect(author.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    // What was done before is not what became of this.
    await expect(author.getByText('Saved', { exact: true })).toBeHidden()
    await expect(author.getByLabel('Summary')).toHaveValue('As the author says it.')
    await expect(author.getByText('As the editor says it.')).toBeVisible()
    await press(author, 'Save draft')
    await expect(said(author)).toHaveText('Saved')
    await expect(author.getByLabel('Summary')).toHaveValue('As the author says it.')
  })
})

test('versions are compared and an older one comes back as a draft', async ({ browser }) => {
  const [author, editor] = [await as(browser, 'authorA'), await as(browser, 'editor')]
  const path = await written(author, titled('Once'))
  for (const summary of ['The first words.', 'The second words.']) {
    await author.goto(path)
    await author.getByLabel('Summary').fill(summary)
    await press(author, 'Submit for review')
    await editor.goto(path)
    await press(editor, 'Publish')
    await expect(said(editor)).toHaveText('Published')
  }
  await press(editor, 'Compare versions')
  await expect(editor.locator('del')).toHaveText('first')
  await expect(editor.locator('ins')).toHaveText('second')
  await isAccessible(editor)
  await editor.getByRole('button', { name: 'Restore this version' }).last().click()
  await expect(said(editor)).toHaveText('The version is in the draft')
})

test('several stories are thrown away together and brought back', async ({ browser }) => {
  const [author, editor] = [await as(browser, 'authorA'), await as(browser, 'editor')]
  const word = randomUUID().slice(0, 8)
  await written(author, `One ${word}`)
  await written(author, `Two ${word}`)
  await editor.goto(`/en/editor/articles?q=${word}`)
  await expect(editor.getByText('2 articles')).toBeVisible()
  await editor.getByLabel(`Select “One ${word}”`).check()
  await editor.getByLabel(`Select “Two ${word}”`).check()
  await press(editor, 'Move to trash')
  await expect(said(editor)).toContainText('2 articles moved to the trash')
  await expect(editor.getByRole('link', { name: `One ${word}` })).toHaveCount(0)
  await press(editor, 'Undo')
  await editor.goto(`/en/editor/articles?q=${word}`)
  await expect(editor.getByText('2 articles')).toBeVisible()
})

test('the filters of a list are kept under a name, found again, and forgotten', async ({ browser }) => {
  const editor = await as(browser, 'editor')
  const name = titled('Dutch drafts')
  await editor.goto('/en/editor/articles?status=draft&language=nl&page=2')
  await press(editor, 'Save these filters')
  await expect(editor.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await editor.getByLabel('Name for these filters').fill(name)
  await isAccessible(editor)
  await press(editor, 'Save these filters')
  const saved = editor.getByRole('navigation', { name: 'Saved filters' }).getByRole('link', { name })
  await expect(saved).toHaveAttribute('aria-current', 'page')
  await editor.goto('/en/editor/articles')
  await saved.click()
  await expect(editor.getByLabel('State')).toHaveValue('draft')
  await expect(editor.getByLabel('Language', { exact: true })).toHaveValue('nl')
  await isAccessible(editor)
  await editor.getByText('Remove saved filters').click()
  await press(editor, `Remove “${name}”`)
  await expect(editor.getByRole('link', { name })).toHaveCount(0)
})
