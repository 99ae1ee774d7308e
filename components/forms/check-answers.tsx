'use client'

import { useContext } from 'react'
import { FormContext } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/field'

export type CheckedAnswer = {
  name: string
  label: string
  /** What the values mean, where they are not what was typed. */
  choices?: readonly Choice[] | undefined
  /** Language of the label where it is not the page's. */
  lang?: string | undefined
  /** Goes along without being shown: a consent that the field before it asks for. */
  unseen?: boolean
}

type Props = {
  answers: readonly CheckedAnswer[]
  words: { none: string; change: string }
}

/** What was answered, to be looked at before it is sent. It goes along unseen, and each line leads back to the form. */
export function CheckAnswers({ answers, words }: Props) {
  const { values } = useContext(FormContext).state
  return (
    <>
      {answers.flatMap(({ name }) =>
        (values[name] ?? []).map((value, index) => (
          <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
        )),
      )}
      <dl className="facts checked">
        {answers
          .filter(({ unseen }) => !unseen)
          .map(({ name, label, lang, choices }) => (
            <div key={name}>
              <dt lang={lang}>{label}</dt>
              <dd>
                <Said values={values[name] ?? []} choices={choices} none={words.none} />
                <button className="btn text" name="step" value="form">
                  {words.change} <span className="visually-hidden">{label}</span>
                </button>
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function Said({
  values,
  choices,
  none,
}: {
  values: readonly string[]
  choices: readonly Choice[] | undefined
  none: string
}) {
  const said = values.filter((value) => value.trim() !== '')
  if (said.length === 0) return <span className="meta">{none}</span>
  return said.map((value) => {
    const choice = choices?.find((candidate) => candidate.value === value)
    return (
      <span key={value} className="said" lang={choice?.lang}>
        {choice?.label ?? value}
      </span>
    )
  })
}
