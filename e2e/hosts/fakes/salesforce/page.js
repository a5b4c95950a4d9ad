import InteractionHistory from '/wrappers/salesforce/lwc/interactionHistory/interactionHistory.js'
import { calls } from './platform.js'

const { recordId, ...properties } = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const markup = await fetch('/wrappers/salesforce/lwc/interactionHistory/interactionHistory.html')
const { content } = new DOMParser().parseFromString(await markup.text(), 'text/html').querySelector('template')
document.body.append(content)

const element = new InteractionHistory()
element.template = document.body
Object.assign(element, { recordId, ...properties })
element.renderedCallback()

window.fake = {
  calls,
  open(next) {
    element.recordId = next
  },
  provide(id, fields) {
    element.takeRecord({ data: { id, fields } })
  },
  leave: () => element.disconnectedCallback(),
}
