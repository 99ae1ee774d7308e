'use client'

import { useContext, type ReactNode } from 'react'
import { FormContext } from '@/components/forms/form-context'

type Props = {
  /** Name of the step at which the children are shown. */
  at: string
  /** What is shown at every other: before anything was sent, and when something is wrong. */
  otherwise: ReactNode
  children: ReactNode
}

/** A form of which one of two parts is shown, with what was typed into the other. */
export function Stage({ at, otherwise, children }: Props) {
  const { step } = useContext(FormContext).state
  return step === at ? children : otherwise
}
