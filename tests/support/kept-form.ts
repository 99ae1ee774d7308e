import { escaped, startDeskPage, wordsOf, type DeskPage } from './desk-page'

type Saved = { fields: Record<string, string | string[]>; version: number }
export type Portal = DeskPage & {
  saves: Saved[]
  record: { title: string; version: number; live: number; day: string }
}

/** A text of one paragraph, as it is stored. */
export const doc = (words: string) =>
  JSON.stringify({
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  })

/** A form as it is on the desk, with a portal behind it that saves and knows versions. */
export async function startPortal(): Promise<Portal> {
  const saves: Saved[] = []
  const record = { title: 'Heat', body: doc('From the quay.'), version: 3, live: 0, day: '' }
  const page = () => ({
    body: `<draft-keeper data-words="${wordsOf('keeper')}" data-save="/save" data-presence="/presence"
      data-conflict="/conflict" data-sign-in="/en/sign-in" data-record="article heat" data-language="en"
      data-version="${record.version}" data-live="${record.live}"><form method="post" action="/">
      <input type="hidden" name="version" value="${record.version}">
      <div class="field"><label for="title">Title</label><input id="title" name="title" value="${escaped(record.title)}"></div>
      <div class="field"><label for="day">Day</label><input id="day" name="day" value="${record.day}"></div>
      <p class="choice"><input type="checkbox" id="a" name="themes" value="heat" checked> <label for="a">Heat</label></p>
      <p class="choice"><input type="checkbox" id="b" name="themes" value="water"> <label for="b">Water</label></p>
      <p class="label" id="body-label">Body</p>
      <text-editor data-words="${wordsOf('words')}" data-search="/search" data-images="/images" data-language="en"
        data-labelled="body-label"><input type="hidden" name="body" value="${escaped(record.body)}"></text-editor>
      <button class="btn">Save draft</button> <button class="btn" name="intent" value="publish">Publish</button></form></draft-keeper>`,
  })
  const desk = await startDeskPage(page, {
    'POST /save': (body) => {
      const saved = JSON.parse(body) as Saved
      saves.push(saved)
      record.title = String(saved.fields.title)
      record.body = String(saved.fields.body)
      record.version = saved.version + 1
      return { body: { version: record.version, savedAt: '2026-03-01T09:42:00Z' } }
    },
    'POST /presence': () => ({ body: { others: ['Anna Lind', 'Jan Łoś'] } }),
    'POST /': () => ({ body: '<!doctype html><title>Sent</title><h1>Sent</h1>' }),
  })
  return Object.assign(desk, { saves, record })
}
