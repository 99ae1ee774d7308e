/** Where a list can be followed by a reader of feeds. */
export function FeedLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="feed-link">
      <a href={href} type="application/atom+xml">
        {label}
      </a>
    </p>
  )
}
