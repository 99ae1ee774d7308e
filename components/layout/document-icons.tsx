/**
 * The portal's mark in tabs and bookmarks. `sizes` is what makes a browser that can draw SVG prefer it; the other
 * file is for those that cannot, and for what asks for it without having read a page.
 */
export function DocumentIcons() {
  return (
    <>
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
    </>
  )
}
