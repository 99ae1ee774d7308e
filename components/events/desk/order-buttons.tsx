import { Form } from '@/components/forms/form'
import type { FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  hidden: Readonly<Record<string, string>>
  /** What each does, by name; null where there is nothing above or below. */
  up: string | null
  down: string | null
  words: { up: string; down: string }
}

/** Moves one of a list up or down. */
export function OrderButtons({ action, hidden, up, down, words }: Props) {
  return (
    <Form action={action} hidden={hidden} className="order">
      {up && (
        <button className="btn quiet" name="verb" value="up" aria-label={up} title={up}>
          {words.up}
        </button>
      )}
      {down && (
        <button className="btn quiet" name="verb" value="down" aria-label={down} title={down}>
          {words.down}
        </button>
      )}
    </Form>
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
