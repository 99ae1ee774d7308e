import type { ReactNode } from 'react'
import '@/app/desk.css'
import '@/app/desk-lists.css'
import '@/app/editor.css'
import '@/app/meeting-day.css'

export default function EditorLayout({ children }: { children: ReactNode }) {
  return children
}
