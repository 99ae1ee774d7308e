import type { Island } from '@/components/islands/manifest'

export function buildIslands(folder?: string): Promise<Record<Island, string>>
