import type { Oddity } from './oddities.ts'
import type { WireInteraction } from './wire.ts'

const titled = (name: string, subject: string, weight = 4): Oddity => ({
  name,
  weight,
  alter: (record: WireInteraction) => ({ record: { ...record, subject } }),
})

const sentence = 'I ordered on Monday, was told Wednesday, stayed at home on Thursday, and it is Saturday now; '

/** Texts that break layouts, or worse. */
export const oddTexts: readonly Oddity[] = [
  titled('a subject of 300 characters', sentence.repeat(4).slice(0, 300)),
  titled('a subject of one long word', `Fwd:${'Rechtsschutzversicherungsgesellschaften'.repeat(4)}`),
  titled('a subject with HTML', '<b>URGENT</b> <img src=x onerror="alert(1)"> please read &amp; answer'),
  titled('a subject with emoji', '😡😡 still no parcel 📦 since 3 weeks 👩🏽‍💻👨‍👩‍👧‍👦 🇸🇪'),
  titled('a subject with quotes escaped twice', 'She said \\"never again\\" and hung up \\\\o/'),
  titled('a subject of several lines', 'Order\r\n\tnot arrived\u00a0\u00a0 yet '),
  titled('a subject in two directions', 'Re: طلب 88213 – Refund (عاجل) ABC-1'),
  titled('a subject with a direction override', 'Invoice \u202egnp.exe\u202c attached\u200b', 2),
  titled('an empty subject', '', 5),
  {
    name: 'the comment NA',
    weight: 0.005,
    alter: (record) => ({ record: { ...record, comment: 'NA' } }),
  },
  {
    name: 'a comment with HTML',
    weight: 4,
    alter: (record) => ({
      record: {
        ...record,
        comment: '<p>Customer asked for <a href="javascript:alert(1)">the form</a>.</p><script>alert(2)</script>',
      },
    }),
  },
  {
    name: 'a very long comment',
    weight: 3,
    alter: (record) => ({ record: { ...record, comment: `${sentence.repeat(30)}\n\n${'lorem'.repeat(60)}` } }),
  },
]
