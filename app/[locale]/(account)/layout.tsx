import type { ReactNode } from 'react'
import '@/app/account.css'
import '@/app/desk.css'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
