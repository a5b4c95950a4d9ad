// What the component uses of lwc, lightning/navigation and lightning/uiRecordApi: developer.salesforce.com/docs/platform/lwc
export const calls = []

/** The compiler takes decorators for its own; nothing calls these. */
export const api = undefined
export const wire = undefined
export const getRecord = undefined

export class LightningElement {}

export function NavigationMixin(Base) {
  return class extends Base {
    [NavigationMixin.Navigate](page) {
      calls.push(page)
    }
  }
}
NavigationMixin.Navigate = Symbol('Navigate')

export const getFieldValue = ({ fields }, field) => fields[field.split('.')[1]]?.value
