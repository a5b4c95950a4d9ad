import { late } from '#src/api/late.ts'
import type { Source } from '#src/api/source.ts'
import type { Masker } from './masker.ts'
import type { MaskConfig } from './rulesOf.ts'

/**
 * A source of which nothing comes but what is masked: lists, arrivals, content and customers alike, so that no index, cache
 * or view ever holds the original. What masks is fetched while the server works on its first answer, which waits for it.
 */
export function maskedSource(source: Source, config: MaskConfig): Source {
  if (config.masking === false) return source
  const { contact } = source
  let loading: Promise<Masker> | undefined
  const masker = () => {
    loading ??= late(import('./masker.ts')).then(({ maskerOf }) => maskerOf(config))
    // What could not be fetched is asked for again by the next question.
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  void masker()
  return {
    granularity: source.granularity,
    filtersMedia: source.filtersMedia,

    async *history(ask, signal) {
      for await (const batch of source.history(ask, signal)) {
        yield (await masker()).batch(batch)
      }
    },

    content: async (id, signal) => {
      const content = await source.content(id, signal)
      return (await masker()).content(content)
    },
    close: () => source.close?.(),
    ...(contact && {
      contact: async (id, signal) => {
        const found = await contact(id, signal)
        return (await masker()).contact(found)
      },
    }),
  }
}
