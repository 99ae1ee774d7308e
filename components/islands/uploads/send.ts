/** What became of a file: what the portal answered, or why it was not taken. Status 0: no answer came. */
export type Sent = { answer: unknown } | { status: number; said: string | null } | 'cancelled'

export type Sending = { done: Promise<Sent>; cancel: () => void }

/**
 * Sends a file as it is, so that it can be any size; its length is declared by the browser. By XMLHttpRequest, since
 * nothing else tells how far a file is.
 * @param tell hears how many bytes are on their way
 */
export function sendFile(
  method: 'POST' | 'PUT',
  to: string,
  file: File,
  tell: (bytes: number) => void,
): Sending {
  const request = new XMLHttpRequest()
  const done = new Promise<Sent>((settle) => {
    request.upload.addEventListener('progress', ({ loaded }) => tell(loaded))
    request.addEventListener('load', () => settle(readAnswer(request)))
    request.addEventListener('error', () => settle({ status: 0, said: null }))
    request.addEventListener('abort', () => settle('cancelled'))
  })
  request.open(method, addressFor(to, file))
  request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
  request.send(file)
  return { done, cancel: () => request.abort() }
}

function addressFor(to: string, file: File): string {
  const url = new URL(to, location.href)
  url.searchParams.set('name', file.name)
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
