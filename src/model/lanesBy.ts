/** What the lanes of the view "Lanes" stand for. */
export type LanesBy = 'media' | 'owner' | 'contact'

export const lanesBys: readonly LanesBy[] = ['media', 'owner', 'contact']
