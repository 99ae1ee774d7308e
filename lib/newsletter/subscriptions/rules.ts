/** The version of the words that somebody consents to. Raised whenever they say something else. */
export const noticeVersion = 1

/** Days after which an address that nobody confirmed is forgotten, and one that was taken off. */
export const keptDays = { pending: 7, unsubscribed: 30 }
