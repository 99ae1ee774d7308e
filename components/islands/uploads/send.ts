/** What became of a file: what the portal answered, or why it was not taken. Status 0: no answer came. */
export type Sent = { answer: unknown } | { status: number; said: string | null } | 'cancelled'

export type Sending = { done: Promise<Sent>; cancel: () => void }

/** What the portal is told of a file beside its name and its size. */
type About = Readonly<Record<string, string>>

/**
 * Sends a file as it is, so that it can be any size; its length is declared by the browser. By XMLHttpRequest, since
 * nothing else tells how far a file is.
 * @param tell hears how many bytes are on their way
 */
export function sendFile(to: string, file: File, tell: (bytes: number) => void, about: About = {}): Sending {
  const request = new XMLHttpRequest()
  const done = new Promise<Sent>((settle) => {
    request.upload.addEventListener('progress', ({ loaded }) => tell(loaded))
    request.addEventListener('load', () => settle(readAnswer(request)))
    request.addEventListener('error', () => settle({ status: 0, said: null }))
    request.addEventListener('abort', () => settle('cancelled'))
  })
  request.open('PUT', addressFor(to, file, about))
  request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
  request.send(file)
  return { done, cancel: () => request.abort() }
}

function addressFor(to: string, { name, size }: File, about: About): string {
  const url = new URL(to, location.href)
  // The size as this page counted it: a proxy that cut the file short would declare what is left.
  const said = { name, bytes: String(size), ...about }
  for (const [key, value] of Object.entries(said)) url.searchParams.set(key, value)
  return url.href
}

function readAnswer({ status, responseText }: XMLHttpRequest): Sent {
  let answer: unknown = null
  try {
    answer = JSON.parse(responseText)
  } catch {
    // A proxy in between answers with a page.
  }
  if (status >= 200 && status < 300 && answer) return { answer }
  const said = (answer as { error?: unknown } | null)?.error
  return { status, said: typeof said === 'string' ? said : null }
}
