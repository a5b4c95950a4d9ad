import { StrictMode, useEffect, useState } from 'react'
import { makeInteraction, stampAt } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import { threadMembers } from '#src/explore/threadMembers.ts'
import { Failure } from '#src/model/failure.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import { interactionId, ownerKey } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { DataPair, DataValue, Interaction, Owner } from '#src/model/interaction.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { defaultMaskRules } from '#src/privacy/maskRules.ts'
import { clockIn } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Drawer } from '#src/ui/Drawer.tsx'
import type { DetailsTab } from '#src/url/viewState.ts'
import type { ContentState } from './content.ts'
import { InteractionDetails, type InteractionDetailsProps } from './InteractionDetails.tsx'

const start = Date.UTC(2026, 10, 13, 16, 30, 49)
const pair = (key: string, value: DataValue): DataPair => ({ key, value })
const john: Owner = {
  key: ownerKey('cc9016eee9c84dfcb266c642d9fd92c5'),
  name: 'John Smith',
  userName: 'JohnS',
  userId: 'cc9016eee9c84dfcb266c642d9fd92c5',
}
const kate: Owner = { key: ownerKey('KateL'), name: 'Kate London', userName: 'KateL', userId: undefined }

const chat = makeInteraction({
  contactId: '0000Sa99620J0EM7',
  contactName: 'Ava Lindqvist',
  parentId: '0000Sa99620J0EM1',
  threadId: '0000Sa99620J0ET1',
  started: { kind: 'exact', at: instant(start), offsetMinutes: 120, sent: '2026-11-13 18:30:49.000+0200' },
  ended: {
    kind: 'exact',
    at: instant(start + 1_003_000),
    offsetMinutes: 120,
    sent: '2026-11-13 18:47:32.000+0200',
  },
  comment: 'Refunded in full.\nCustomer asked for a confirmation by email.',
  owners: [john],
  attributes: [
    pair('CustomerSegment', 'Gold'),
    pair('Disposition', 'Refund granted'),
    pair('OrderNumber', '88213'),
    pair('Notes', ''),
  ],
  userData: [
    pair('IWAttachedData', [
      pair('DispositionCode.Key', 'RefundSpecific'),
      pair('FrameColor', '#FFBA00'),
      pair('Options', [pair('Wrap', 'yes'), pair('Wrap', 'no')]),
      pair('Empty', []),
    ]),
    pair('ServiceType', 'Billing'),
    pair('IVR_Path', 'main › billing › refund'),
    pair('Queue', 'refunds'),
    pair('Queue', 'second line'),
    pair('LastAgent', null),
    pair('Transcript', 'The customer said that the parcel had come late. '.repeat(60)),
  ],
  raw: { id: '0000Sa99620J0EM5', mediaType: 'chat', startDate: '2026-11-13 18:30:49.000+0200', subject: 'Refund' },
})

const said = (index: number, sender: 'customer' | 'agent', name: string, text: string): TranscriptMessage => ({
  index,
  sender,
  name,
  sent: stampAt(start + index * 40_000),
  event: undefined,
  isPrivate: false,
  text,
})
const messages: readonly TranscriptMessage[] = [
  { ...said(1, 'customer', 'Ava', ''), event: 'ParticipantJoined' },
  { ...said(2, 'agent', 'John', ''), event: 'ParticipantJoined' },
  said(3, 'customer', 'Ava', 'Hello, order 88213 never came.\nCan I have my money back?'),
  said(4, 'agent', 'John', 'I am sorry to hear that. Let me look it up for you.'),
  { ...said(5, 'agent', 'John', 'Gold customer, refund without asking.'), isPrivate: true },
  said(6, 'agent', 'John', '<b>Refunded.</b> You will get an email within the hour.'),
  { ...said(7, 'customer', 'Ava', ''), event: 'ParticipantLeft' },
]

const parent = makeInteraction({ id: '0000Sa99620J0EM1', mediaType: 'email', started: start - 86_400_000 })
const reply = makeInteraction({
  id: '0000Sa99620J0EM9',
  parentId: '0000Sa99620J0EM5',
  mediaType: 'call',
  direction: 'outbound',
  subject: undefined,
  started: start + 7_200_000,
})

const threadIndex = new InteractionIndex()
threadIndex.put([parent, chat, reply])
const thread = threadMembers(threadsOf(threadIndex, []), chat, [])
const noGhosts: Ghosts = { asked: new Map(), onFetch: () => undefined }

const ready = (interaction: Interaction, lines: readonly TranscriptMessage[] = []): ContentState => ({
  state: 'ready',
  content: { interaction: { ...interaction, raw: { statusCode: 0, interaction: interaction.raw } }, messages: lines },
})
const failed = (failure: Failure): ContentState => ({ state: 'failed', failure, onRetry: () => undefined })

interface FrameProps extends Partial<InteractionDetailsProps> {
  readonly covers?: boolean
}

const asked = new URLSearchParams(location.search)
const isTab = (name: string | null): name is DetailsTab =>
  name === 'details' || name === 'conversation' || name === 'thread' || name === 'raw'
const askedTab = asked.get('tab')

function Frame({ covers = asked.has('covers'), ...props }: FrameProps) {
  const [tab, setTab] = useState<DetailsTab>(isTab(askedTab) ? askedTab : 'details')
  const [open, setOpen] = useState(true)
  const interaction = 'interaction' in props ? props.interaction : chat
  return (
    <StrictMode>
      <div style={{ display: 'flex', justifyContent: 'space-between', blockSize: '100dvh' }}>
        {!open && <Button onClick={() => setOpen(true)}>Open</Button>}
        <span />
        <Drawer label="Interaction details" open={open} covers={covers} onClose={() => setOpen(false)}>
          <InteractionDetails
            id={interaction?.id ?? interactionId('0000Sa99620J0EMX')}
            content={interaction ? ready(interaction) : { state: 'loading' }}
            parent={undefined}
            members={[]}
            ghosts={noGhosts}
            contents={noGhosts}
            position={{ index: 2, count: 1284 }}
            onPrevious={() => undefined}
            onNext={() => undefined}
            onClose={() => setOpen(false)}
            onOpen={() => undefined}
            interactionHref={(id) => `#/interactions?id=${id}`}
            contactHref={(id) => `#/contacts/${id}`}
            agentHref={(id) => `#/agents/${id}`}
            link={() => location.href}
            maskRules={defaultMaskRules}
            clock={clockIn('Europe/Stockholm')}
            zones={{ agent: 'Europe/Stockholm', customer: 'Asia/Kolkata' }}
            tab={tab}
            onTab={setTab}
            {...props}
            interaction={interaction}
          />
        </Drawer>
      </div>
    </StrictMode>
  )
}

export const Plain = () => <Frame content={ready(chat, messages)} parent={parent} members={thread} />

/** Goes from one interaction to another, as the real list does. */
export function Stepping() {
  const list = [chat, parent, reply]
  const [index, setIndex] = useState(0)
  return (
    <Frame
      interaction={list[index]}
      content={{ state: 'loading' }}
      position={{ index, count: list.length }}
      onPrevious={index > 0 ? () => setIndex(index - 1) : undefined}
      onNext={index < list.length - 1 ? () => setIndex(index + 1) : undefined}
    />
  )
}

/** Covers the page as long as that is narrow. */
export function ByWidth() {
  const [covers, setCovers] = useState(innerWidth < 600)
  useEffect(() => {
    const measure = () => setCovers(innerWidth < 600)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return <Frame covers={covers} />
}

export const Call = () => (
  <Frame
    interaction={makeInteraction({
      id: 'CALL000000000001',
      mediaType: 'call',
      direction: 'outbound',
      subject: undefined,
      phoneNumber: '+46 8 555 01 23',
      talkMs: 241_000,
      started: stampAt(start, 60),
      ended: stampAt(start + 1_003_000, 60),
      parentId: 'NOTLOADED0000001',
      owners: [john],
    })}
  />
)

export const BadStamps = () => (
  <Frame
    interaction={makeInteraction({
      mediaType: 'hologram',
      direction: 'unknown',
      state: 'unknown',
      subject: '',
      started: { kind: 'zoneless', sent: '2026-11-13 18:30:49' },
      ended: { kind: 'unreadable', sent: 'half past eight' },
    })}
    onPrevious={undefined}
  />
)

export const EndedFirst = () => (
  <Frame interaction={makeInteraction({ ended: start - 185_000, state: 'pending' })} content={{ state: 'loading' }} />
)

function deep(levels: number): DataValue {
  let value: DataValue = 'the bottom'
  for (let level = levels; level > 0; level--) value = [pair(`Level ${level}`, value)]
  return value
}
export const DeepData = () => (
  <Frame interaction={makeInteraction({ userData: [pair('Top', deep(10_000)), pair('After', 'all of it')] })} />
)
export const WideData = () => (
  <Frame
    interaction={makeInteraction({
      userData: Array.from({ length: 20_000 }, (_, place) => pair(`Key ${place}`, `Value ${place}`)),
    })}
  />
)

export const RightToLeft = () => (
  <Frame
    interaction={makeInteraction({
      subject: 'استرداد المبلغ للطلب 88213',
      contactId: '0000Sa99620J0EM7',
      contactName: 'أحمد علي',
      owners: [{ ...john, name: 'ليلى حسن', userName: 'laila' }],
      attributes: [pair('الاسم', 'أحمد علي (VIP)'), pair('Override', '\u202Etxt.exe')],
    })}
  />
)

const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)
export const LongWords = () => (
  <Frame
    interaction={makeInteraction({
      id: 'a-very-long-identifier-that-no-server-should-send-but-one-does-0000Sa99620J0EM5',
      subject: endless,
      contactId: endless,
      parentId: endless,
      threadId: endless,
      phoneNumber: endless,
      mediaType: endless.toLowerCase(),
      comment: endless,
      owners: [{ key: ownerKey(endless), name: endless, userName: endless, userId: endless }],
      attributes: [pair(endless, endless)],
      userData: [pair(endless, [pair(endless, endless)])],
      raw: { [endless]: endless },
    })}
    content={failed(new Failure('server', { serverMessage: endless, code: 'HTTP 502' }))}
  />
)

export const Loading = () => <Frame content={{ state: 'loading' }} interaction={undefined} />
export const ContentLoading = () => <Frame content={{ state: 'loading' }} />
export const ContentFailed = () => (
  <Frame content={failed(new Failure('server', { serverMessage: 'UCS request failed', code: 'statusCode 4' }))} />
)
export const Unread = () => (
  <Frame interaction={undefined} content={failed(new Failure('offline'))} position={undefined} />
)
export const NotFound = () => (
  <Frame
    interaction={undefined}
    position={undefined}
    content={failed(
      new Failure('missing', { serverMessage: 'Interaction [0000Sa99620J0EMX] not found', code: 'statusCode 6' }),
    )}
  />
)
export const SeveralOwners = () => <Frame interaction={makeInteraction({ owners: [john, kate] })} />
