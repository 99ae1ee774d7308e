import type { ReactNode } from 'react'
import '@/app/desk.css'

export default function EditorLayout({ children }: { children: ReactNode }) {
  return children
}
