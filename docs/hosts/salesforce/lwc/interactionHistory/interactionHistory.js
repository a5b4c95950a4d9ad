// Translates between a record page of Lightning Experience and the viewer.
import newToken from '@salesforce/apex/InteractionHistoryToken.newToken'
import locale from '@salesforce/i18n/lang'
import timeZone from '@salesforce/i18n/timeZone'
import { NavigationMixin } from 'lightning/navigation'
import { getFieldValue, getRecord } from 'lightning/uiRecordApi'
import { api, LightningElement, wire } from 'lwc'
import { embedInteractionHistory } from './host'

export default class InteractionHistory extends NavigationMixin(LightningElement) {
  /** Both are set in the Lightning App Builder. */
  @api viewer
  @api contactField

  record
  /** What the field says of this record. */
  named = ''
  panel
  shown = ''

  @api get recordId() {
    return this.record
  }

  set recordId(recordId) {
    this.record = recordId
    // The field's value comes later; until then nobody is shown.
    this.named = ''
    this.follow()
  }

  @wire(getRecord, { recordId: '$recordId', fields: '$contactField' })
  takeRecord({ data }) {
    if (data?.id !== this.record) return
    this.named = getFieldValue(data, this.contactField) ?? ''
    this.follow()
  }

  renderedCallback() {
    if (this.panel) return
    this.panel = embedInteractionHistory(this.template.querySelector('.place'), {
      url: this.viewer,
      preferences: { locale, timeZone },
      permissions: { transcript: true, copy: true },
      handlers: { token: () => newToken(), event: (event) => this.hear(event) },
    })
    this.follow()
  }

  disconnectedCallback() {
    this.panel?.destroy()
    this.panel = undefined
    this.shown = ''
  }

  follow() {
    const contactId = (this.contactField ? this.named : this.record) ?? ''
    if (!this.panel || contactId === this.shown) return
    this.shown = contactId
    if (contactId === '') this.panel.clearContext()
    else this.panel.setContext({ contactId })
  }

  /** A contact that goes by the id of its record can be opened by it. */
  hear({ type, kind, id }) {
    if (type !== 'open.record' || kind !== 'contact' || this.contactField) return
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: id, actionName: 'view' },
    })
  }
}
