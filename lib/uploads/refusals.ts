/** Why a file that somebody sent is not kept, and how a machine is told so. Screens say it in their own words. */
export const refusalStatus = {
  empty: 422,
  incomplete: 400,
  'too-slow': 408,
  'too-large': 413,
  'storage-full': 507,
  'too-many': 429,
  busy: 503,
  'unknown-kind': 415,
  'not-a-picture': 415,
  'not-a-document': 415,
  macros: 422,
  locked: 422,
  'broken-archive': 422,
  'hostile-archive': 422,
  'broken-picture': 422,
  'too-many-pixels': 422,
} as const

export type UploadReason = keyof typeof refusalStatus
export type UploadRefusal = { ok: false; reason: UploadReason }

export function refuseUpload(reason: UploadReason): UploadRefusal {
  return { ok: false, reason }
}

/** A reason as an address says it. */
export function asUploadReason(said: string | undefined): UploadReason | undefined {
  return said !== undefined && Object.hasOwn(refusalStatus, said) ? (said as UploadReason) : undefined
}
