/** Shapes that stay apart without colour, in print and in forced colours. The square and the ring are the map's own. */
const shapes = {
  disc: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="2" />,
  square: <path d="M1 1h10v10H1z" fill="currentColor" />,
  diamond: <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" />,
  triangle: <path d="M6 .5l6 10.5H0z" fill="currentColor" />,
}

export type Shape = keyof typeof shapes

/** A sign before a word; it never stands for the word. */
export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[shape]}
    </svg>
  )
}
