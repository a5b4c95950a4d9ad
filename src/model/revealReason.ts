/** Why somebody needs to see what is masked. */
export type RevealReason = 'verify' | 'payment' | 'other'

export const revealReasons: readonly RevealReason[] = ['verify', 'payment', 'other']
