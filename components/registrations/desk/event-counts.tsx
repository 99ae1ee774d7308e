import { useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { RunEvent, RunQuestion } from '@/lib/registrations/organiser/event/queries'
import type { RegistrationCounts } from '@/lib/registrations/organiser/queries'

/** How full it is, and how many wait. */
export function EventCounts({ counts }: { counts: RegistrationCounts }) {
  const t = useTranslations('registrations.desk.counts')
  const { capacity, held, heldErased, waitlisted, pending, offered, attended } = counts
  const over = capacity === null ? 0 : Math.max(0, held - capacity)
  return (
    <Facts
      items={[
        {
          term: t('held'),
          children: (
            <>
              {capacity === null ? t('of', { held }) : t('ofCapacity', { held, capacity })}
              {heldErased > 0 && <span className="meta">{t('erased', { count: heldErased })}</span>}
              {over > 0 && <span className="meta">{t('over', { count: over })}</span>}
            </>
          ),
        },
        { term: t('waiting'), children: waitlisted },
        ...(pending > 0 ? [{ term: t('pending'), children: pending }] : []),
        ...(offered > 0 ? [{ term: t('offered'), children: offered }] : []),
        ...(attended > 0 ? [{ term: t('attended'), children: attended }] : []),
      ]}
    />
  )
}

/** What those who hold a place chose, in numbers: for the caterer and for the size of rooms. */
export function ChoiceCounts({ event }: { event: RunEvent }) {
  const t = useTranslations('registrations.desk.counts')
  const words = useTranslations('registrations.form')
  const optionsOf = ({ kind, options }: RunQuestion) =>
    kind === 'yes_no' ? [words('yes'), words('no')] : options
  const rows = [
    ...event.sessions.map(({ id, number, title, capacity, picked }) => ({
      key: id,
      cells: [
        number === null ? title : `${number} ${title}`,
        capacity === null ? picked : t('ofCapacity', { held: picked, capacity }),
      ],
    })),
    ...event.questions.flatMap((question) =>
      question.chosen.map((count, place) => ({
        key: `${question.id} ${place}`,
        cells: [`${question.label}: ${optionsOf(question)[place] ?? ''}`, count],
      })),
    ),
    ...event.questions
      .filter(({ chosen }) => chosen.length === 0)
      .map(({ id, label, answers }) => ({ key: id, cells: [label, t('answers', { count: answers })] })),
  ]
  if (rows.length === 0) return null
  return (
    <details className="unfold">
      <summary>{t('choices')}</summary>
      <LedgerTable
        label={t('choices')}
        columns={[{ label: t('choice') }, { label: t('people'), numeric: true }]}
        rows={rows}
      />
    </details>
  )
}
