/** An element that is defined before the parser meets it is connected before its children are there. */
export function whenParsed(start: () => void): void {
  if (document.readyState !== 'loading') start()
  else document.addEventListener('DOMContentLoaded', start, { once: true })
}
