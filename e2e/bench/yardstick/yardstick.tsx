// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, as in the page that this is compared with
// biome-ignore-all lint/a11y/useFocusableInteractive: nobody uses this page but the measurement
import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchRows, type Row, readStamp } from './rows.ts'
import './yardstick.css'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
})

const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns([
  helper.accessor('startDate', { header: 'Started' }),
  helper.accessor('mediaType', {
    header: 'Media',
    filterFn: (row, id, wanted: readonly string[]) => wanted.includes(row.getValue(id)),
  }),
  helper.accessor((row) => row.subject ?? '', { id: 'subject', header: 'Subject' }),
  helper.accessor((row) => row.contactId ?? '', { id: 'contact', header: 'Contact' }),
  helper.accessor(
    ({ ownerInformation }) => (ownerInformation ? `${ownerInformation.firstName} ${ownerInformation.lastName}` : ''),
    { id: 'owner', header: 'Owner' },
  ),
  helper.accessor((row) => (row.endDate ? readStamp(row.endDate) - readStamp(row.startDate) : 0), {
    id: 'duration',
    header: 'Duration',
  }),
  helper.accessor('state', { header: 'State' }),
  helper.accessor((row) => row.typeId ?? '', { id: 'direction', header: 'Direction' }),
])

const rowHeight = 36
const none: readonly Row[] = []

/** What anybody would build in a day: the library's own filter, facets and order, and only the rows in view drawn. */
function Yardstick() {
  const [data, setData] = useState(none)
  const [top, setTop] = useState(0)
  useEffect(() => {
    fetchRows(setData).catch((error: unknown) => {
      throw error
    })
  }, [])
  const table = useTable({
    features,
    columns,
    data: data as Row[],
    getRowId: (row) => row.id,
    globalFilterFn: 'includesString',
  })
  const { rows } = table.getRowModel()
  const media = table.getColumn('mediaType')
  const first = Math.max(0, Math.floor(top / rowHeight) - 8)
  const shown = rows.slice(first, first + 44)
  const ticked = media?.getFilterValue()
  const values: readonly string[] = Array.isArray(ticked) ? ticked : []
  const toggle = (value: string) => {
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
    media?.setFilterValue(next.length > 0 ? next : undefined)
  }
  return (
    <div className="page">
      <div className="head">
        <input
          type="search"
          aria-label="Search interactions"
          value={table.state.globalFilter ?? ''}
          onChange={(event) => table.setGlobalFilter(event.target.value)}
        />
        <output aria-label="Result">{`${rows.length} of ${data.length}`}</output>
      </div>
      <section aria-label="Filters" className="filters">
        {Array.from(media?.getFacetedUniqueValues() ?? [], ([value, count]) => (
          <label key={value}>
            <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} /> {value} {count}
          </label>
        ))}
      </section>
      <div className="scroller" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <div role="grid" aria-label="Interactions">
          <div role="row" className="row heading" style={{ position: 'sticky' }}>
            {table.getFlatHeaders().map(({ column }) => {
              const sorted = column.getIsSorted()
              return (
                <div
                  key={column.id}
                  role="columnheader"
                  aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                >
                  <button type="button" onClick={() => column.toggleSorting()}>
                    {String(column.columnDef.header)}
                  </button>
                </div>
              )
            })}
          </div>
          <div className="list" style={{ height: rows.length * rowHeight }}>
            {shown.map((row, at) => (
              <div
                key={row.id}
                role="row"
                className="row"
                data-interaction-id={row.id}
                style={{ top: (first + at) * rowHeight }}
              >
                {row.getAllCells().map((cell) => (
                  <div key={cell.id} role="gridcell">
                    {String(cell.getValue())}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Yardstick />)
