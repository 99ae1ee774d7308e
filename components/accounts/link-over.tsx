/** Says that a mailed link no longer holds, and where to go instead. */
export function LinkOver({ text, href, label }: { text: string; href: string; label: string }) {
  return (
    <>
      <p>{text}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </>
  )
}
