/** What a mail says: plain paragraphs, at most one button, and why the reader gets it. */
export type MailWords = {
  subject: string
  /** Without greeting or signature where none is meant. */
  paragraphs: readonly string[]
  /** An absolute address that opens a page with one button; a mail's link never changes anything by itself. */
  button?: { label: string; href: string } | undefined
  /** Paragraphs after the button. */
  after?: readonly string[] | undefined
  /** Why this mail came: "You get this because …". */
  footer: string
}

export function mailText({ paragraphs, button, after = [], footer }: MailWords): string {
  const action = button ? [`${button.label}:\n${button.href}`] : []
  return [...paragraphs, ...action, ...after, `-- \n${footer}`].join('\n\n') + '\n'
}

/** The same in HTML, without pictures, scripts or anything that is asked of a server when the mail is opened. */
export function mailHtml(
  { subject, paragraphs, button, after = [], footer }: MailWords,
  language: string,
): string {
  const p = (text: string) => `<p style="margin:0 0 16px">${escaped(text).replaceAll('\n', '<br>')}</p>`
  const action = button
    ? `<p style="margin:0 0 16px"><a href="${escaped(button.href)}" style="display:inline-block;padding:12px 20px;background:#0b4f6c;color:#ffffff;text-decoration:none;border-radius:2px">${escaped(button.label)}</a></p>`
    : ''
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#f7f5f0;color:#1b1f1d;font:16px/1.5 Georgia,serif">',
    '<div style="max-width:36em;margin:0 auto">',
    ...paragraphs.map(p),
    action,
    ...after.map(p),
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #c9c5ba;color:#545c57;font-size:14px">${escaped(footer)}</p>`,
    '</div></body></html>',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
