import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  hidden: Readonly<Record<string, string>>
  /** What is moved. */
  name: string
  /** Whether nothing is above it, or below. */
  first: boolean
  last: boolean
}

/** Moves one of a list up or down. */
export function OrderButtons({ action, hidden, name, first, last }: Props) {
  return (
    <Form action={action} hidden={hidden} className="order">
      {!first && <OrderButton verb="up" name={name} />}
      {!last && <OrderButton verb="down" name={name} />}
    </Form>
  )
}

function OrderButton({ verb, name }: { verb: 'up' | 'down'; name: string }) {
  const t = useTranslations('eventsDesk.order')
  const label = t(`${verb}Named`, { name })
  return (
    <button className="btn quiet" name="verb" value={verb} aria-label={label} title={label}>
      {t(verb)}
    </button>
  )
}

type RemoveProps = Pick<Props, 'action' | 'hidden'> & {
  words: { summary: string; hint: string; button: string }
}

/** Takes one of a list away: what goes with it is said, and the button names it. */
export function RemoveForm({ action, hidden, words }: RemoveProps) {
  return (
    <details className="unfold trash">
      <summary>{words.summary}</summary>
      <Form action={action} hidden={{ ...hidden, verb: 'remove' }} label={words.summary}>
        <p>{words.hint}</p>
        <div className="actions">
          <button className="btn">{words.button}</button>
        </div>
      </Form>
    </details>
  )
}
