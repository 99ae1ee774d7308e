import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { ComparedRow, Comparison as Compared, Piece } from '@/lib/articles/versions/rules'

type Props = { comparison: Compared; before: string; after: string; language: string }

/** Two versions side by side. What was taken out and what came in is marked, and said to those who do not see it. */
export function Comparison({ comparison, before, after, language }: Props) {
  const t = useTranslations('articlesDesk.versions')
  const rows = [
    { name: t('field'), row: comparison.title },
    { name: t('summary'), row: comparison.summary },
    ...comparison.body.map((row, index) => ({ name: index === 0 ? t('body') : '', row })),
  ]
  return (
    <>
      <p role="status">
        {comparison.changes === 0 ? t('same') : t('changes', { count: comparison.changes })}
      </p>
      <ScrollTable label={`${before}, ${after}`}>
        <table className="comparison">
          <thead>
            <tr>
              <td />
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, row }, index) => (
              <Row key={index} name={name} row={row} language={language} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}

function Row({ name, row, language }: { name: string; row: ComparedRow; language: string }) {
  const t = useTranslations('articlesDesk.versions')
  return (
    <tr className={row.kind}>
      <th scope="row">
        {name}
        {row.kind !== 'same' && <span className="hint">{t(`kinds.${row.kind}`)}</span>}
      </th>
      <td lang={language}>
        <Pieces pieces={row.before} kind="removed" />
      </td>
      <td lang={language}>
        <Pieces pieces={row.after} kind="added" />
        {row.beyondWords && <p className="hint">{t('beyondWords')}</p>}
      </td>
    </tr>
  )
}

function Pieces({ pieces, kind }: { pieces: readonly Piece[] | null; kind: 'removed' | 'added' }) {
  return pieces?.map(({ text, changed }, index) => {
    if (!changed) return <span key={index}>{text}</span>
    return kind === 'removed' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
  })
}
