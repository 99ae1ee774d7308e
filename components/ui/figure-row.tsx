import type { ReactNode } from 'react'

export type PrintedFigure = {
  /** How exact it is, in words: "more than". */
  qualifier?: string
  /** The number as it is printed in the page's language. */
  value: string
  unit?: string
  label: string
  /** Language of the label where it is not the page's. */
  lang?: string
  /** Where its method and source stand. */
  href?: string
}

/** Headline figures in a ruled row. Read aloud they are sentences: "more than 53 % energy saved". */
export function FigureRow({ figures, note }: { figures: PrintedFigure[]; note?: ReactNode }) {
  // One of them says how exact it is: then all keep its line, so that the numbers stand beside each other.
  const qualified = figures.some(({ qualifier }) => qualifier)
  return (
    <>
      <div className="figure-row">
        <ul className="plain">
          {figures.map((figure) => (
            <li key={`${figure.label} ${figure.value}`}>
              {figure.href ? (
                <a href={figure.href}>
                  <Figure {...figure} qualified={qualified} />
                </a>
              ) : (
                <Figure {...figure} qualified={qualified} />
              )}
            </li>
          ))}
        </ul>
      </div>
      {note && <p className="meta">{note}</p>}
    </>
  )
}

function Figure({ qualified, qualifier, value, unit, label, lang }: PrintedFigure & { qualified: boolean }) {
  return (
    <>
      {qualified && <span className="qualifier">{qualifier} </span>}
      <b>
        {value}
        <Unit unit={unit} />{' '}
      </b>
      <span lang={lang}>{label}</span>
    </>
  )
}

/** A percent sign stands close to its number, a short unit beside it; a word may go to the next line. */
export function Unit({ unit }: Pick<PrintedFigure, 'unit'>) {
  if (!unit) return null
  return (
    <>
      {/^[%‰]/.test(unit) ? '\u202f' : unit.length > 3 ? ' ' : '\u00a0'}
      <small>{unit}</small>
    </>
  )
}
