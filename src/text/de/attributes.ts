import type { attributes as english } from '../en/attributes.ts'
import { number } from '../numbers.ts'

export const attributes: typeof english = {
  search: 'Attribute suchen',
  groups: { attr: 'Zusatzattribute', data: 'Benutzerdaten' },
  name: (key: string, percent: string) => `${key}, in ${percent} der geladenen Interaktionen`,
  none: 'Keine Attribute in den geladenen Daten',
  noneFound: (text: string) => `Kein Attribut passt zu „${text}“`,
  left: (count: number) => `${number(count)} weitere: über die Suche zu finden`,
  most: (most: number) => `Höchstens ${number(most)} zugleich: Entfernen Sie eines, um ein anderes hinzuzufügen`,
}
