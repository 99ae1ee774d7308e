/** What the island says, from the messages `checkIn.island`. */
export const checkInKeys = [
  ...(['counts', 'since', 'there', 'again', 'gone', 'unknown', 'no-place'] as const),
  ...(['waiting', 'sent', 'signedOut', 'closed', 'camera', 'cameraStop', 'cameraNone', 'look'] as const),
] as const

export type CheckInWords = Record<(typeof checkInKeys)[number], string>
