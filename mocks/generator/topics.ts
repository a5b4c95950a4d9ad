import { foreignTopics } from './foreignTopics.ts'
import type { Random } from './random.ts'

/** What customers come with, and what is said about it. `#` stands for the reference number, where there is one. */
export interface Topic {
  readonly subject: string
  readonly service: 'Billing' | 'Orders' | 'Technical' | 'Account' | 'Sales' | 'General'
  readonly reference?: 'order' | 'invoice' | 'ticket'
  readonly paid?: boolean
  readonly dispositions: readonly string[]
  readonly problem: string
  readonly answer: string
  readonly language?: string
}

/** `subject | service[:reference] | dispositions | problem | answer` */
const lines = `
Refund for order # | Billing:order | RefundSpecific,RefundPartial | I sent order # back two weeks ago and the money has not arrived. | The refund for order # was released today; it takes three to five working days to show.
Invoice # is wrong | Billing:invoice | InvoiceCorrected,InvoiceExplained | Invoice # charges me twice for the same month. | I have corrected invoice # and will send you a new one today.
Double charge on my card | Billing | RefundSpecific,PaymentReversed | My card was charged twice on the same day. | One of the two was only reserved and falls off your statement within four days.
Payment declined | Billing | PaymentRetried,CardUpdated | My card is declined although there is money on the account. | The bank asked for a second confirmation; please try again now.
Direct debit date | Billing | DebitMoved | Could the direct debit be taken on the 28th, after my salary? | It is moved to the 28th from next month on.
Copy of invoice # | Billing:invoice | CopySent | Please send me invoice # again, I need it for my taxes. | I have sent a copy to your e-mail address.
Unknown charge on my statement | Billing | ChargeExplained,RefundSpecific | There is a charge of 14.90 that I do not recognise. | That is the yearly fee for the extra card; I have taken it off once as a courtesy.
Where is my parcel? | Orders:order | ParcelFound,ParcelResent | Order # should have been here on Monday. Where is my parcel? | It is held at the depot because the door number was missing. It comes tomorrow before noon.
Order # arrived damaged | Orders:order | ReplacementSent,RefundSpecific | The box of order # was open and the screen is cracked. | I am sorry. A new one leaves our warehouse today, and a courier collects the broken one.
Missing item in order # | Orders:order | ItemSent | One item is missing from order #. | It was out of stock and follows in a second parcel.
Change delivery address of order # | Orders:order | AddressChanged | I have moved. Can order # go to the new address? | Yes, it has not been packed yet. I have changed it.
Cancel order # | Orders:order | OrderCancelled | Please cancel order #, I ordered the wrong size. | Order # is cancelled and nothing will be charged.
Return label for order # | Orders:order | LabelSent | There was no return label in order #. | I have sent the label as a PDF.
Warranty claim | Orders:order | WarrantyAccepted,WarrantyRefused | The coffee machine stopped working after eleven months. | That is covered by the warranty; we will collect it on Thursday.
Password reset | Account | PasswordReset,IdentityRefused | I cannot sign in and the reset mail does not arrive. | I have sent it again to the address that we have on file.
Change of address | Account | AddressChanged | I have moved and want my letters at the new address. | Done. The next letter goes to the new address.
Account locked | Account | AccountUnlocked,IdentityRefused | My account says that it is locked after three attempts. | I have unlocked it after the security questions.
Delete my account | Account | AccountDeleted,CustomerRetained | I want my account and my data deleted. | It will be deleted after 30 days; until then you can change your mind.
Close an estate account | Account | Escalated,DocumentsAsked | My mother has passed away and I need to close her account. | I am very sorry. I have opened a case with our bereavement team, who need only one document.
Name change after wedding | Account | NameChanged,DocumentsAsked | I got married and my name has changed. | Please send a copy of the certificate and we will change it.
No internet since this morning | Technical:ticket | FaultFixed,EngineerBooked | The router shows a red light and nothing works. | There is a fault in your street. It should be back by six this evening.
Slow connection | Technical:ticket | LineReset,EngineerBooked | I pay for 250 and get 12. | I have reset your line. Please switch the router off for one minute.
App crashes at sign-in | Technical:ticket | KnownError,AppUpdated | Since the update the app closes as soon as I sign in. | That is a known error; version 8.2.1 comes out tomorrow.
Engineer did not come | Technical:ticket | EngineerBooked,Escalated | I took a day off and the engineer did not come. | I am sorry. The first appointment that I can give you is tomorrow at eight.
SIM card does not work | Technical | SimReplaced | The new SIM card says "no service". | It had not been activated. Please restart the phone.
Roaming abroad | Technical | RoamingEnabled | I am in Spain and have no data. | Roaming was switched off; it works within the hour.
Upgrade to Gold | Sales | Upgraded,OfferSent | What would I get with Gold and what does it cost? | Free delivery, a card without fees and your own number to call: 9.90 a month.
Cancel subscription | Sales | Cancelled,CustomerRetained | I would like to cancel my subscription at the end of the month. | I have noted it for the end of the month. May I ask why?
Question about an offer | Sales | OfferSent,NoSale | Is the offer in your shop window also for existing customers? | It is. Shall I add it to your contract?
New contract | Sales | Sold,OfferSent | I would like a second line for my daughter. | The second line is half the price in the first year.
Renewal reminder | Sales | Renewed,NoAnswer | I got a letter about the renewal. | It renews by itself unless you tell us otherwise.
Callback requested | General | CalledBack,NoAnswer | Please call me back after five. | We will call you between five and six.
Feedback on visit | General | ThankedCustomer | I only want to say how kind your colleague in the shop was. | Thank you, she will be delighted to hear it.
Complaint about waiting time | General | Apologised,VoucherSent | I have waited for 40 minutes, twice. | I am sorry. I have put a voucher on your account.
Opening hours over the holidays | General | Informed | Are you open on the 26th? | From ten to four on the 26th.
Accessibility of the branch | General | Informed,Escalated | Is there a step at the entrance in the High Street? | There is a ramp on the left side.
Fraud warning by text message | General | Escalated,CardBlocked | I got a message with a link asking for my PIN. Is that you? | It is not. Please do not open it. I have blocked the card as a precaution.`

const services: readonly Topic['service'][] = ['Billing', 'Orders', 'Technical', 'Account', 'Sales', 'General']

const spoken: readonly Topic[] = lines.trim().split('\n').map(readTopic)

function readTopic(line: string): Topic {
  const [subject = '', kind = '', dispositions = '', problem = '', answer = ''] = line.split(' | ')
  const [service, reference] = kind.split(':')
  return {
    subject,
    service: services.find((each) => each === service) ?? 'General',
    ...(reference === 'order' || reference === 'invoice' || reference === 'ticket' ? { reference } : {}),
    ...(/card|payment|refund|fraud/i.test(subject) ? { paid: true } : {}),
    dispositions: dispositions.split(','),
    problem,
    answer,
  }
}

/** The one that the pictures show. */
export const refund: Topic = spoken[0] ?? readTopic('')

/** A topic, often in the customer's own language where somebody here speaks it. */
export function anyTopic(language: string | undefined, random: Random): Topic {
  const own = language === undefined ? undefined : foreignTopics.get(language)
  return own && random.chance(0.6) ? random.pick(own) : random.pick(spoken)
}

export function withReference(text: string, reference: string): string {
  return text.replaceAll('#', reference)
}
