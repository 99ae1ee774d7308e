/** The last part of what the sender calls it, in letters that every system and header can bear. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*\uFFFD]/gu, '').replace(/^[. ]+|[. ]+$/g, '')
  if (plain.length <= 150) return plain || 'file'
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  return (
    Array.from(plain)
      .slice(0, 150 - ending.length)
      .join('') + ending
  )
}
