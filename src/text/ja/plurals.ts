import { pluralsOf } from '../pluralsOf.ts'

export const { counted } = pluralsOf('ja')
