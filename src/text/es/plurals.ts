import { pluralsOf } from '../pluralsOf.ts'

export const { counted, form } = pluralsOf('es')
