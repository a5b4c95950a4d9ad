import type { InteractionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { isMarkedMasked } from '#src/privacy/maskedMarks.ts'
import { betweenKeys } from '#src/privacy/masking.ts'
import { type DataNode, dataTree } from '#src/views/details/dataTree.ts'
import type { PairText, RevealPlace, Reveals } from '#src/views/details/reveals.ts'
import { audit } from './audit.ts'
import type { Connection } from './connect.ts'
import type { Surroundings } from './surroundings.ts'

export interface RevealsAsk {
  readonly id: InteractionId
  readonly unmasked: Connection['unmasked']
  /** The two readings that the details show laid over each other, both masked. */
  readonly listed: Interaction | undefined
  readonly content: InteractionContent | undefined
  /** Whom to ask first; missing where nobody has to be. */
  readonly ask?: Surroundings['ask']
}

/** What shows an original: asked for anew each time, taken out of the answer by itself, and kept nowhere. */
export function revealsOf({ id, unmasked, listed, content, ask }: RevealsAsk): Reveals {
  const shown = mergeContent(listed, content?.interaction)
  return {
    isMasked: (place) => {
      switch (place.kind) {
        case 'subject':
        case 'comment': {
          const holder = content?.interaction[place.kind] === undefined ? listed : content.interaction
          return holder !== undefined && isMarkedMasked(holder, place.kind)
        }
        case 'attr':
        case 'data': {
          const pair = nodesOf(shown, place)[place.number]?.pair
          return pair !== undefined && isMarkedMasked(pair, 'value')
        }
        case 'message': {
          const message = content?.messages[place.place]
          return message !== undefined && isMarkedMasked(message, 'text')
        }
        case 'mail': {
          const email = content?.email
          return email !== undefined && isMarkedMasked(email, place.part)
        }
      }
    },
    reveal: async (place, reason) => {
      const path = pathOf(place, shown)
      const verdict = await ask?.({ type: 'reveal.request', interactionId: id, path, reason })
      if (verdict?.granted === false) return { refused: verdict.why }
      // A failure, and a server that tells otherwise by now, come to the same: there is nothing to show.
      const original = await unmasked.content(id, new AbortController().signal).catch(() => undefined)
      const text = original && textAt(original, place, shown)
      if (text === undefined) return undefined
      audit({ event: 'revealed', at: instant(Date.now()), interactionId: id, path, reason })
      return text
    },
  }
}

const trees = new WeakMap<readonly DataPair[], readonly DataNode[]>()

function nodesOf(interaction: Interaction | undefined, { kind }: PairText): readonly DataNode[] {
  const pairs = interaction?.[kind === 'attr' ? 'attributes' : 'userData'] ?? []
  const known = trees.get(pairs)
  if (known) return known
  const nodes = dataTree(pairs)
  trees.set(pairs, nodes)
  return nodes
}

function textAt(original: InteractionContent, place: RevealPlace, shown: Interaction | undefined): string | undefined {
  if (place.kind === 'message') return original.messages[place.place]?.text
  if (place.kind === 'mail') {
    const part = original.email?.[place.part]
    return typeof part === 'object' ? part.join(', ') : part
  }
  if (!isPair(place)) return original.interaction[place.kind]
  const masked = nodesOf(shown, place)[place.number]
  const node = nodesOf(original.interaction, place)[place.number]
  // Masking changes no shape. Another depth or key is another value, come meanwhile; a masked key cannot be compared.
  const isSame =
    node?.depth === masked?.depth && (node?.pair.key === masked?.pair.key || masked?.pair.key.includes('•'))
  return isSame && typeof node?.pair.value === 'string' ? node.pair.value : undefined
}

function isPair(place: RevealPlace): place is PairText {
  return place.kind === 'attr' || place.kind === 'data'
}

function pathOf(place: RevealPlace, shown: Interaction | undefined): string {
  if (place.kind === 'message') return `message ${place.place + 1}`
  if (place.kind === 'mail') return `email ${place.part}`
  if (!isPair(place)) return place.kind
  const nodes = nodesOf(shown, place)
  const keys: string[] = []
  let depth = Number.POSITIVE_INFINITY
  for (let at = place.number; at >= 0 && depth > 0; at--) {
    const node = nodes[at]
    if (!node || node.depth >= depth) continue
    keys.unshift(node.pair.key)
    depth = node.depth
  }
  return [place.kind === 'attr' ? 'attributes' : 'userData', ...keys].join(betweenKeys)
}
