import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { articlePath } from '@/lib/articles/paths'
import { foreign } from '@/lib/i18n/translation'
import type { DatedChange, ProjectRecord } from '@/lib/projects/record/queries'
import { historyOf } from '@/lib/projects/rules'

type Props = { project: ProjectRecord; event: DatedChange['event'] }

/** A start or end as it stands, and under it how it came to stand there. */
export function ProjectDate({ project, event }: Props) {
  const t = useTranslations('projects')
  const now = event === 'start' ? project.startsOn : project.endsOn
  const [first, ...moves] = historyOf(project.dates, event)
  return (
    <>
      {now && <PartialDateText {...now} />}
      {first && (
        <ol className="plain" role="list" aria-label={t('dates.label')}>
          <li className="meta">{t.rich('dates.first', { date: dateOf(first) })}</li>
          {moves.map((move, index) => (
            <li key={index} className="meta">
              <Move move={move} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** "Moved to 31 October 2022, announced on 3 November 2021. Why. The story that told of it." */
function Move({ move }: { move: DatedChange }) {
  const t = useTranslations('projects')
  const language = useLocale()
  const { announcedOn, reason, story } = move
  const announced = () => announcedOn && <PartialDateText {...announcedOn} />
  return (
    <>
      {announcedOn
        ? t.rich('dates.announced', { date: dateOf(move), announced })
        : t.rich('dates.moved', { date: dateOf(move) })}
      {reason && ` ${reason}`}
      {story && ' '}
      {story && (
        <a href={`/${language}${articlePath(story.slug)}`} lang={foreign(story.language, language)}>
          {story.title}
        </a>
      )}
    </>
  )
}

function dateOf({ date }: DatedChange): () => ReactNode {
  return function MovedDate() {
    return <PartialDateText {...date} />
  }
}
