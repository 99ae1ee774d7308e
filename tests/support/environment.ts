import { settingNames } from '@/lib/env-schema'

/** Takes every setting away, so that a developer's own environment or `.env` changes no test. */
export function withoutSettings(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('PHAROS_'))
  return { ...Object.fromEntries(kept), ...Object.fromEntries(settingNames.map((name) => [name, ''])) }
}
